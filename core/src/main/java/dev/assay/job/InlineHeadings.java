package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings that stand inside a line: in front of its text ("Requirements: …"), or anywhere in run-on text. */
final class InlineHeadings {

    /** What a sentence says that starts with "We offer". */
    static final Heading OFFER = new Heading(SectionRole.SILENT, Importance.OPTIONAL);

    private static final int RUN_ON = 150;
    private static final int MOST_WORDS = 10;

    /** Headings of one word that are plain enough to stand in run-on text without a mark. */
    private static final Phrases ALONE =
            Phrases.of("requirements, qualifications, responsibilities, technologies, duties, benefits");

    private static final Phrases OFFERS =
            Phrases.of("we offer, we provide, we also offer, in return we, what we offer");

    private final String text;
    private final HeadingTable table;

    InlineHeadings(String text, HeadingTable table) {
        this.text = text;
        this.table = table;
    }

    /**
     * A heading inside a line.
     *
     * @param heading what it says
     * @param start its first code unit
     * @param end the code unit behind it and its mark, where its section starts
     * @param words how many words it has
     */
    record Cut(Heading heading, int start, int end, int words) {}

    /** The headings inside a paragraph, in order; the longest one that starts at a word counts. */
    List<Cut> find(Paragraph paragraph) {
        List<Word> words = Words.of(text, paragraph.start(), paragraph.end());
        boolean runOn = paragraph.end() - paragraph.start() > RUN_ON;
        List<Cut> cuts = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= next && words.get(i).isWord() && (i == 0 || words.get(i).capital())) {
                Optional<Cut> cut = startingAt(words, i, runOn, cuts);
                if (cut.isPresent()) {
                    cuts.add(cut.get());
                    next = i + cut.get().words();
                }
            }
        }
        return cuts;
    }

    private Optional<Cut> startingAt(List<Word> words, int start, boolean runOn, List<Cut> cuts) {
        if (words.get(start).capital() && OFFERS.lengthAt(words, start) > 0) {
            int offset = words.get(start).start();
            return Optional.of(new Cut(OFFER, offset, offset, 1));
        }
        for (int end = Math.min(words.size() - 1, start + MOST_WORDS); end > start; end--) {
            int mark = behindParenthesis(words, end);
            if (leavesOpen(words.subList(start, end))) {
                continue;
            }
            boolean marked = words.get(mark).is(":") || (words.get(mark).is("-") && mark - start > 1);
            boolean placed = start == 0 || runOn || mark == words.size() - 1;
            boolean here = marked ? placed : runOn && endsBeforeCapital(words, start, end, cuts);
            Optional<Heading> heading = here ? table.find(words.subList(start, end)) : Optional.empty();
            if (heading.isPresent() && (marked || heading.get().role() != SectionRole.FACTS)) {
                return Optional.of(cut(heading.get(), words, start, end, marked ? mark : end - 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a parenthesis opens among the words that does not close among them: "Cloud experience (Azure preferred: …". */
    private static boolean leavesOpen(List<Word> words) {
        int depth = 0;
        for (Word word : words) {
            depth = Math.max(0, depth + (word.is("(") ? 1 : word.is(")") ? -1 : 0));
        }
        return depth > 0;
    }

    private static Cut cut(Heading heading, List<Word> words, int start, int end, int last) {
        Optional<Importance> stated = Wording.of(words.subList(start, last));
        Heading weighted = new Heading(heading.role(), stated.orElse(heading.importance()));
        return new Cut(weighted, words.get(start).start(), words.get(last).end(), end - start);
    }

    /** The index behind a short parenthesis at {@code end}; {@code end} where none stands there. */
    private static int behindParenthesis(List<Word> words, int end) {
        if (words.get(end).is("(")) {
            for (int i = end + 1; i < Math.min(words.size() - 1, end + 6); i++) {
                if (words.get(i).is(")")) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    /** Whether a heading in title case ends in front of a capital word; among labels and values more is one. */
    private static boolean endsBeforeCapital(List<Word> words, int start, int end, List<Cut> cuts) {
        boolean among = isAmong(cuts, SectionRole.FACTS) || isAmong(cuts, SectionRole.STACK);
        boolean capital = words.get(end).capital() || words.get(end).is("<");
        boolean placed = among || start == 0 || !words.get(start - 1).isWord();
        boolean enough = end - start > 1 || (placed && ALONE.lengthAt(words, start) == 1);
        return (capital || among) && enough && isTitle(words, start, end, among);
    }

    private static boolean isAmong(List<Cut> cuts, SectionRole role) {
        return !cuts.isEmpty() && cuts.getLast().heading().role() == role;
    }

    private static boolean isTitle(List<Word> words, int start, int end, boolean loose) {
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            boolean title =
                    word.capital() || (i > start && (loose || word.text().length() <= 4));
            if (!(word.isWord() ? title : word.is("&"))) {
                return false;
            }
        }
        return true;
    }
}
