package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a posting into passages by its headings. */
final class Outline {

    private static final int LONGEST_FACT = 100;
    private static final int MOST_WORDS_OF_LABEL = 4;
    private static final Phrases DOING = Phrases.of("""
            building, designing, developing, writing, maintaining, implementing, creating, reviewing, doing, automating, deploying, operating
            testing, debugging, monitoring, supporting, optimizing, optimising, improving, integrating, migrating, architecting, leading, providing
            performing, ensuring, running, managing, participating, contributing, collaborating, delivering, troubleshooting, documenting
            """);
    private static final Heading START = new Heading(SectionRole.OPEN, null);

    private final String text;
    private final HeadingLines lines;
    private final InlineHeadings inline;
    private final ImportanceCodes codes;
    private final List<Passage> passages = new ArrayList<>();

    /** What the last heading says that was no bullet. */
    private Heading section = START;

    /** What holds at this point: the section's heading, or that of a list within it. */
    private Heading current = START;

    private Outline(String text, HeadingTable table) {
        this.text = text;
        lines = new HeadingLines(text, table);
        inline = new InlineHeadings(text, table);
        codes = ImportanceCodes.of(text);
    }

    /** The passages of a posting, in order; headings are part of none. */
    static List<Passage> of(Document posting, HeadingTable table) {
        Outline outline = new Outline(posting.text(), table);
        List<Paragraph> paragraphs = Paragraphs.of(posting, table);
        for (int i = 0; i < paragraphs.size(); i++) {
            outline.add(paragraphs.get(i), paragraphs.get(Math.min(i + 1, paragraphs.size() - 1)));
        }
        return List.copyOf(outline.passages);
    }

    private void add(Paragraph paragraph, Paragraph next) {
        if (codes.isLegend(paragraph)) {
            return;
        }
        Optional<ImportanceCodes.Coded> coded = codes.find(paragraph);
        if (coded.isPresent()) {
            ImportanceCodes.Coded criterion = coded.get();
            passages.add(new Passage(SectionRole.ASKS, criterion.importance(), criterion.start(), criterion.end()));
            return;
        }
        Optional<Heading> heading = lines.find(paragraph, next);
        if (heading.isPresent()) {
            enter(heading.get(), paragraph.bulleted());
            if (heading.get().role() == null && asks(current)) {
                pass(paragraph.start(), paragraph.end());
            }
            return;
        }
        Heading above = section;
        boolean labelled = false;
        int from = paragraph.start();
        for (InlineHeadings.Cut cut : inline.find(paragraph)) {
            if (!isLabelOnly(cut, paragraph) && !isOfferElsewhere(cut)) {
                pass(from, cut.start());
                enter(cut.heading(), paragraph.bulleted());
                from = cut.end();
                labelled |= cut.start() == paragraph.start();
            }
        }
        if (isDuty(paragraph, from)) {
            passages.add(new Passage(SectionRole.DUTIES, Importance.PREFERRED, from, paragraph.end()));
        } else {
            pass(from, paragraph.end());
        }
        if (current.role() == SectionRole.FACTS && from > paragraph.start()) {
            current = section;
        }
        if (labelled && from < paragraph.end() && asks(current) && !next.equals(paragraph) && startsWithLabel(next)) {
            section = asks(above) ? above : new Heading(SectionRole.ASKS, Importance.REQUIRED);
            current = section;
        }
    }

    /** In a list of labels and values ("Secondary skills: …", "Languages: …") a label holds for its own line only. */
    private boolean startsWithLabel(Paragraph paragraph) {
        List<Word> words = Words.of(text, paragraph.start(), paragraph.end());
        return words.stream().limit(MOST_WORDS_OF_LABEL).anyMatch(word -> word.is(":"))
                && !words.getLast().is(":");
    }

    /** "We offer …" ends a list of demands or duties; in running text it is a sentence like any other. */
    private boolean isOfferElsewhere(InlineHeadings.Cut cut) {
        boolean inList = asks(current) || current.role() == SectionRole.DUTIES;
        return cut.heading().equals(InlineHeadings.OFFER) && !inList;
    }

    /** Whether a heading of one word stands in a list of demands or tools, where it only names what follows ("Databases: …"). */
    private boolean isLabelOnly(InlineHeadings.Cut cut, Paragraph paragraph) {
        boolean inList = asks(current) || current.role() == SectionRole.STACK;
        boolean asks = cut.heading().role() == SectionRole.ASKS && cut.heading().importance() == Importance.REQUIRED;
        return inList && asks && (cut.words() == 1 || paragraph.bulleted());
    }

    /** Whether an item of a list below no heading says what the person will do: "Building services in Go". */
    private boolean isDuty(Paragraph paragraph, int from) {
        boolean listed = paragraph.bulleted() && from == paragraph.start();
        SectionRole role = current.role();
        return listed
                && (role == null || role == SectionRole.OPEN)
                && DOING.startIn(Words.of(text, from, paragraph.end()));
    }

    private static boolean asks(Heading heading) {
        SectionRole role = heading.role();
        return role != null && role.asks();
    }

    private void enter(Heading heading, boolean bulleted) {
        Heading above = bulleted ? section : current;
        SectionRole role = heading.role() == null ? roleOfList(heading, above) : heading.role();
        boolean goesOn = heading.role() == null || bulleted || role == above.role();
        Importance importance = heading.importance() == null && goesOn ? above.importance() : heading.importance();
        current = new Heading(role, importance);
        if (!bulleted && role != SectionRole.FACTS) {
            section = current;
        }
    }

    /** A list that is only wished for asks something, wherever it stands. */
    private static @Nullable SectionRole roleOfList(Heading heading, Heading above) {
        boolean wished = heading.importance() == Importance.PREFERRED || heading.importance() == Importance.OPTIONAL;
        return wished ? SectionRole.ASKS : above.role();
    }

    private void pass(int start, int end) {
        if (end <= start || text.substring(start, end).isBlank()) {
            return;
        }
        SectionRole role = current.role() == null ? SectionRole.OPEN : current.role();
        boolean prose = role == SectionRole.FACTS && end - start > LONGEST_FACT;
        Importance importance = current.importance() == null ? Importance.REQUIRED : current.importance();
        passages.add(new Passage(prose ? SectionRole.OPEN : role, importance, start, end));
    }
}
