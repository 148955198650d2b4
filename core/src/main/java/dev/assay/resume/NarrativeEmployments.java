package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.date.DateScanner;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionHeadings;
import dev.assay.resume.layout.SectionKind;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads employments told in sentences: "From May 2016 to July 2020 I was a developer at Foobar, where I …". */
final class NarrativeEmployments {

    /** A role that somebody says to have had, and with whom; both are checked by their words afterwards. */
    private static final Pattern TOLD = Pattern.compile("\\b(?:as|am|was|became|been) (?:an? |the |their )?"
            + "(?<title>[\\p{L}][\\p{L}\\d /&+#.-]{2,60}?) (?:at|for|with) (?:the )?"
            + "(?<employer>\\p{Lu}[\\p{L}\\d'’&-]*(?: (?:of |the |and |& )?[\\p{Lu}\\d][\\p{L}\\d'’&-]*){0,5})");

    /** An internship or placement told in a sentence about something else. */
    private static final Pattern INTERNED = Pattern.compile(
            "\\b(?:interned|internship|placement|traineeship|secondment|seconded|summer job)\\b[^.;]{0,60}?"
                    + " (?:at|with|to|for) (?:the )?(?:[\\p{Ll}]+ of (?:the )?)?"
                    + "(?<employer>\\p{Lu}[\\p{L}\\d'’&-]*(?: (?:of |the |and |& )?[\\p{Lu}\\d][\\p{L}\\d'’&-]*){0,5})");

    private static final Pattern ROLE =
            Pattern.compile("(?:\\bas (?:an? |the )?|, )(?<title>\\p{Lu}[\\p{L}\\d /&+#-]{2,50}?)(?= at |,|\\.|;|$)");

    /** In run-on text: a role, an employer and then the dates. */
    private static final Pattern RUN_ON =
            Pattern.compile("(?<title>\\p{Lu}[\\p{L}\\d /&+#.-]{2,60}?) (?:at|@) (?:the )?"
                    + "(?<employer>\\p{Lu}[\\p{L}\\d'’&-]*(?: (?:of |the |and |& )?[\\p{Lu}\\d][\\p{L}\\d'’&-]*){0,5})"
                    + "[\\s,(–—-]*$");

    private static final int LONG_ROW = 200;
    private static final int LONGEST_HEAD = 130;

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[)\"”’]?[.!?]\\s+(?=\\p{Lu})");

    private static final int LONGEST_ROW = 4000;

    private NarrativeEmployments() {}

    /** The employments, in the order of the text; each goes on to the end of its paragraph or to where the next one is told. */
    static List<Employment> read(Document document, List<Section> sections) {
        List<Employment> employments = new ArrayList<>();
        for (Section section : sections) {
            if (mayTell(section.kind())) {
                section.rows().stream()
                        .filter(row -> row.text().length() <= LONGEST_ROW)
                        .forEach(row -> readRow(document, row, employments));
            }
        }
        return employments;
    }

    /** The internships that rows about an employment tell in a sentence of their own; they stand within that employment's text. */
    static List<Employment> readWithin(Document document, Section section) {
        List<Employment> internships = new ArrayList<>();
        for (Row row : section.rows()) {
            if (row.text().length() <= LONGEST_ROW
                    && INTERNED.matcher(row.text()).find()) {
                for (DateRange dates : DateScanner.scan(row.text())) {
                    interned(document, row, dates).ifPresent(internships::add);
                }
            }
        }
        return internships;
    }

    private static Optional<Employment> interned(Document document, Row row, DateRange dates) {
        int from = sentenceStart(row.text(), dates.start());
        int to = sentenceEnd(row.text(), dates.end());
        Matcher told = INTERNED.matcher(row.text()).region(from, to);
        if (from == 0 || !told.find()) {
            return Optional.empty(); // a row that starts with it is an employment of its own
        }
        Matcher role = ROLE.matcher(row.text()).region(from, to);
        String title = role.find() && HeaderWords.isTitle(role.group("title")) ? role.group("title") : null;
        int start = row.start();
        return Optional.of(new Employment(
                title,
                told.group("employer"),
                dates.from(),
                dates.to(),
                dates.present(),
                true,
                document.span(start + dates.start(), start + dates.end()),
                document.span(start + from, start + to),
                document.span(start + from, start + to)));
    }

    private static boolean mayTell(SectionKind kind) {
        return switch (kind) {
            case TOP, SUMMARY, OTHER, RESULTS, EXPERIENCE -> true;
            default -> false;
        };
    }

    private static void readRow(Document document, Row row, List<Employment> employments) {
        List<DateRange> ranges = DateScanner.scan(row.text()).stream()
                .filter(range -> !range.lone())
                .toList();
        for (int i = 0; i < ranges.size(); i++) {
            int bodyEnd = i + 1 < ranges.size()
                    ? sentenceStart(row.text(), ranges.get(i + 1).start())
                    : row.text().length();
            addTold(document, row, ranges.get(i), bodyEnd, employments);
        }
    }

    private static void addTold(
            Document document, Row row, DateRange dates, int bodyEnd, List<Employment> employments) {
        int from = sentenceStart(row.text(), dates.start());
        int to = sentenceEnd(row.text(), dates.end());
        Matcher told = TOLD.matcher(row.text()).region(from, to);
        boolean found = told.find() && HeaderWords.isTitle(told.group("title"));
        if (!found && row.text().length() >= LONG_ROW) {
            told = RUN_ON.matcher(row.text()).region(Math.max(from, dates.start() - LONGEST_HEAD), dates.start());
            found = told.find();
        }
        String title = found ? withoutHeading(told.group("title")) : "";
        if (title.isEmpty() || !HeaderWords.isTitle(title)) {
            return;
        }
        int start = row.start();
        employments.add(new Employment(
                title,
                told.group("employer"),
                dates.from(),
                dates.to(),
                dates.present(),
                false,
                document.span(start + dates.start(), start + dates.end()),
                document.span(start + from, start + to),
                document.span(start + from, start + Math.max(to, bodyEnd))));
    }

    /** "Experience Lead Engineer" is "Lead Engineer" where the heading of a section ran into the text. */
    private static String withoutHeading(String title) {
        int heading = -1;
        for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
            int word = title.lastIndexOf(' ', space - 1) + 1;
            SectionKind kind = SectionHeadings.kindOf(title.substring(word, space));
            heading = kind != null && kind.tellsEmployments() ? space : heading;
        }
        return title.substring(heading + 1);
    }

    private static int sentenceStart(String text, int at) {
        Matcher ends = SENTENCE_END.matcher(text).region(0, at);
        int start = 0;
        while (ends.find()) {
            start = ends.end();
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        Matcher ends = SENTENCE_END.matcher(text).region(at, text.length());
        return ends.find() ? ends.start() + 2 : text.length();
    }
}
