package dev.assay.documents.page;

import dev.assay.resume.date.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts dates together again that a narrow column broke into two lines: {@code Mar 2020 – Feb} above {@code 2024}, or {@code Mar} above
 * {@code 2020–2024}.
 */
final class BrokenDates {

    private static final String DASH = "[-–—−]";

    private static final Pattern OPEN = Pattern.compile("(?:19|20)\\d\\d ?" + DASH + " ?(?<name>\\p{L}+\\.?)?$");

    private static final Pattern YEAR_FIRST = Pattern.compile("^(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern ANY_DASH = Pattern.compile(DASH);

    /** The rest of a date is not further down than this many ems. */
    private static final double NEXT_LINE = 1.7;

    private static final double SAME_EDGE = 2;

    /** A line between the two, of another column, is passed over. */
    private static final int FURTHEST = 3;

    private static final int MOST_WORDS = 3;

    private BrokenDates() {}

    /** How a line ends that the rest of a date may follow. */
    private enum End {
        /** Behind a dash; the name behind it may be a month's in a language that is not known here. */
        DASH,
        /** Behind a dash and a month, or behind a dash alone. */
        SURE_DASH,
        /** A month alone. */
        MONTH
    }

    /** The lines of a block with their broken dates joined. */
    static List<Row> join(List<Row> block) {
        List<Row> rows = new ArrayList<>(block);
        for (int i = 0; i < rows.size(); i++) {
            for (Segment open : rows.get(i).segments()) {
                End end = end(open.text());
                if (end != null) {
                    join(rows, i, open, end);
                }
            }
        }
        rows.removeIf(row -> row.segments().isEmpty());
        return rows;
    }

    private static void join(List<Row> rows, int index, Segment open, End end) {
        for (int i = index + 1; i < Math.min(rows.size(), index + 1 + FURTHEST); i++) {
            List<Segment> segments = new ArrayList<>(rows.get(i).segments());
            for (Segment rest : rows.get(i).segments()) {
                if (isRest(rest, open, end) && (segments.size() == 1 || end != End.DASH)) {
                    List<Word> words = new ArrayList<>(open.words());
                    words.getLast().markSpaceAfter();
                    words.addAll(rest.words());
                    rows.set(index, rows.get(index).replace(open, Segment.of(words)));
                    segments.remove(rest);
                    rows.set(i, new Row(segments));
                    return;
                }
            }
        }
    }

    private static @Nullable End end(String text) {
        if (isMonth(text)) {
            return End.MONTH;
        }
        Matcher open = OPEN.matcher(text);
        if (!open.find()) {
            return null;
        }
        String name = open.group("name");
        return name == null || isMonth(name) ? End.SURE_DASH : End.DASH;
    }

    private static boolean isMonth(String name) {
        String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int[] months = DateWords.months(word.toLowerCase(Locale.ROOT));
        return months.length == 2 && months[0] == months[1]; // a season has more
    }

    private static boolean isRest(Segment rest, Segment open, End end) {
        boolean below = rest.y() > open.y() && rest.y() - open.y() <= NEXT_LINE * open.size();
        boolean under = Math.abs(rest.x0() - open.x0()) <= SAME_EDGE || Math.abs(rest.x1() - open.x1()) <= SAME_EDGE;
        String text = rest.text();
        boolean fits = end == End.MONTH
                ? YEAR_FIRST.matcher(text).find()
                : !ANY_DASH.matcher(text).find() && DateLikeness.isDate(text);
        return below && under && rest.words().size() <= MOST_WORDS && fits;
    }
}
