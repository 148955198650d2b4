package dev.assay.resume.date;

import dev.assay.resume.layout.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that dates are made of: months, seasons, "present", "since". Read from {@code months.txt}. */
public final class DateWords {

    private static final WordTable TABLE = WordTable.load("months.txt");

    /** Words for "still going on". */
    public static final Set<String> PRESENT = TABLE.set("present");

    /** Words that open a range which goes on where no end follows. */
    public static final Set<String> SINCE = TABLE.set("since");

    /** Words that open a range. */
    public static final Set<String> FROM = TABLE.set("from");

    /** Words that stand before a lone end. */
    public static final Set<String> UNTIL = TABLE.set("until");

    /** Words between the two sides of a range. */
    public static final Set<String> TO = TABLE.set("to");

    /** Words between a month and its year. */
    public static final Set<String> OF = TABLE.set("of");

    private static final Map<String, int[]> MONTHS = months();

    private DateWords() {}

    /** First and last month of a month's or season's name in lower case; empty where it is none. */
    public static int[] months(String word) {
        return MONTHS.getOrDefault(word, NONE);
    }

    private static final int[] NONE = {};

    private static Map<String, int[]> months() {
        Map<String, int[]> months = new HashMap<>();
        for (String key : TABLE.keys()) {
            if (!Character.isDigit(key.charAt(0))) {
                continue;
            }
            int dash = key.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? key : key.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(key.substring(dash + 1));
            TABLE.list(key).forEach(word -> months.put(word, new int[] {first, last}));
        }
        return months;
    }
}
