package dev.assay.documents.rtf;

import dev.assay.documents.source.Timestamps;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The dates in the information group of an RTF file. */
final class RtfDates {

    private @Nullable YearMonth created;
    private @Nullable YearMonth revised;
    private boolean revision;
    private int year;

    void word(String word, int number) {
        switch (word) {
            case "creatim" -> revision = false;
            case "revtim" -> revision = true;
            case "yr" -> year = number;
            case "mo" -> month(number);
            default -> {
                // hours and titles do not matter
            }
        }
    }

    @Nullable
    YearMonth lastChanged() {
        return revised != null ? revised : created;
    }

    private void month(int month) {
        YearMonth date = Timestamps.month(year + (month < 10 ? "0" : "") + month);
        if (revision) {
            revised = date;
        } else if (created == null) {
            created = date;
        }
    }
}
