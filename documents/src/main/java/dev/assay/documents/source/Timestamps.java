package dev.assay.documents.source;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the month of the time stamps that files carry about themselves. */
public final class Timestamps {

    private static final int EARLIEST = 1970;
    private static final int LATEST = 2200;

    private Timestamps() {}

    /**
     * The month that a time stamp starts with, as in {@code 2024-03-05T10:00:00Z}, {@code D:20240305100000} or {@code 2024-03}; null
     * when it starts with none. Time zones are left alone: the month as written is what people see.
     */
    public static @Nullable YearMonth month(@Nullable String stamp) {
        if (stamp == null) {
            return null;
        }
        String text = stamp.strip();
        int start = text.startsWith("D:") ? 2 : 0;
        int dash = text.length() > start + 4 && text.charAt(start + 4) == '-' ? 1 : 0;
        int year = number(text, start, 4);
        int month = number(text, start + 4 + dash, 2);
        return year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    private static int number(String text, int start, int digits) {
        if (start + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }
}
