package dev.assay.report;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names of the model in plain words. */
final class Words {

    private Words() {}

    /** {@code NOT_MET} as "not met". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code NOT_MET} as "Not met". */
    static String capitalised(Enum<?> constant) {
        String words = of(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "1 page", "3 pages". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "March 2026". */
    static String of(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
