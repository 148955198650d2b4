package dev.assay.documents.source;

import java.util.Locale;

/** The form in which limits are written down: lines {@code key = number}, and comments behind {@code #}. */
public final class LimitsFile {

    private static final int MOST_DIGITS = 12;

    private LimitsFile() {}

    /** What a file of limits says. */
    public sealed interface Read {
        /** The limits; what the file leaves out is as usual. */
        record Understood(Limits limits) implements Read {}

        /** What is wrong, with the line. */
        record Refused(String fault) implements Read {}
    }

    /** All limits as a file, each with its reason. */
    public static String write(Limits limits) {
        StringBuilder text = new StringBuilder("# What one file may use before its reader gives up on it.\n");
        for (Limit limit : Limit.values()) {
            text.append("\n# ").append(limit.reason()).append('\n');
            text.append(limit.key()).append(" = ").append(limits.of(limit)).append('\n');
        }
        return text.toString();
    }

    /** Reads a file called {@code name}. */
    public static Read read(String name, String text) {
        Limits limits = Limits.standard();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String setting = line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#'))
                    .strip();
            if (setting.isEmpty()) {
                continue;
            }
            try {
                limits = withSetting(limits, setting);
            } catch (IllegalArgumentException fault) {
                return new Read.Refused(name + ":" + number + ": " + fault.getMessage());
            }
        }
        return new Read.Understood(limits);
    }

    private static Limits withSetting(Limits limits, String setting) {
        int equals = setting.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("'" + setting + "' is no setting; write as in pages = 200");
        }
        String key = setting.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String digits = setting.substring(equals + 1).strip();
        boolean number = digits.length() <= MOST_DIGITS
                && !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new IllegalArgumentException(key + " = '" + digits + "' is no whole number; write as in pages = 200");
        }
        return limits.with(limit(key), Long.parseLong(digits));
    }

    private static Limit limit(String key) {
        for (Limit limit : Limit.values()) {
            if (limit.key().equals(key)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("there is no limit called '" + key + "'; 'assay limits' prints all");
    }
}
