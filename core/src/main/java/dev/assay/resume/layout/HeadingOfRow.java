package dev.assay.resume.layout;

import dev.assay.text.SmallLetters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The heading that a row is or starts with.
 *
 * @param kind what it announces
 * @param words the heading, without its colon
 * @param content the rest of the row, or null where there is none
 * @param colon whether a colon ends it
 */
public record HeadingOfRow(
        SectionKind kind, String words, @Nullable Row content, boolean colon) {

    /** The heading of a row ("EDUCATION", "Skills: Java", "Education      BSc, 2014", "EDUCATION 2010 – 2014 | …"), or null. */
    public static @Nullable HeadingOfRow find(Row row) {
        SectionKind whole = isRestOfSentence(row) ? null : SectionHeadings.kindOf(row.text());
        if (whole != null) {
            return new HeadingOfRow(whole, row.text(), null, row.text().endsWith(":"));
        }
        int bracket = row.text().endsWith(")") ? row.text().lastIndexOf(" (") : -1;
        SectionKind dated =
                bracket < 0 ? null : SectionHeadings.kindOf(row.text().substring(0, bracket));
        if (dated != null && row.text().substring(bracket).chars().anyMatch(Character::isDigit)) {
            return new HeadingOfRow(dated, row.text().substring(0, bracket), null, false);
        }
        int colon = row.text().indexOf(':');
        if (colon > 0 && colon <= Row.LONGEST_LABEL) {
            SectionKind kind = SectionHeadings.kindOf(row.text().substring(0, colon));
            if (kind != null) {
                return of(kind, row, colon, colon + 1, true);
            }
        }
        HeadingOfRow beside = beside(row);
        return beside != null ? beside : capitals(row);
    }

    /** A heading in a column of its own, with dated lines beside it: "Education      BSc Physics, 2015". */
    private static @Nullable HeadingOfRow beside(Row row) {
        int tab = row.text().indexOf('\t');
        SectionKind kind = tab > 0 && tab <= Row.LONGEST_LABEL
                ? SectionHeadings.kindOf(row.text().substring(0, tab))
                : null;
        boolean dated = kind != null && row.text().substring(tab).chars().anyMatch(Character::isDigit);
        return dated && (kind == SectionKind.EDUCATION || kind == SectionKind.CERTIFICATIONS)
                ? of(kind, row, tab, tab + 1, false)
                : null;
    }

    /** A word in small letters right below a line is where that line goes on. */
    private static boolean isRestOfSentence(Row row) {
        return row.startsSmall() && !row.afterGap() && !row.text().endsWith(":");
    }

    private static HeadingOfRow of(SectionKind kind, Row row, int end, int contentStart, boolean colon) {
        int start = contentStart;
        while (start < row.text().length()
                && (Row.blank(row.text().charAt(start)) || row.text().charAt(start) == '-')) {
            start++;
        }
        Row content = start == row.text().length()
                ? null
                : new Row(
                        row.index(), row.start() + start, row.end(), row.text().substring(start), false, false);
        return new HeadingOfRow(kind, row.text().substring(0, end), content, colon);
    }

    /** A heading in capitals glued to what follows it. */
    private static @Nullable HeadingOfRow capitals(Row row) {
        String text = row.text();
        int end = 0;
        int next = 0;
        while (next < text.length()) {
            int wordEnd = wordEnd(text, next);
            if (!isCapitals(text, next, wordEnd) || SectionHeadings.kindOf(text.substring(0, wordEnd)) == null) {
                break;
            }
            end = wordEnd;
            next = Math.min(wordEnd + 1, text.length());
        }
        SectionKind kind = end < 6 ? null : SectionHeadings.kindOf(text.substring(0, end));
        return kind == null || next == text.length() ? null : of(kind, row, end, next, false);
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != '&') {
                return false;
            }
        }
        return end > start;
    }

    public boolean capitals() {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether it names what the person has ("Technical skills"), not what a job used ("Technologies", "Tools"). */
    public boolean isNamedForPerson() {
        String lower = SmallLetters.of(words);
        return lower.contains("skill")
                || lower.contains("expertise")
                || lower.contains("competenc")
                || lower.contains("proficienc")
                || lower.contains("personal")
                || lower.contains("award")
                || lower.contains("honor")
                || lower.contains("honour");
    }
}
