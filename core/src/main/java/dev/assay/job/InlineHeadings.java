package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings that stand inside a line: in front of its text ("Requirements: …"), or anywhere in run-on text. */
final class InlineHeadings {

    private static final int RUN_ON = 150;
    private static final int MOST_WORDS = 10;

    /** Headings of one word that are plain enough to stand in run-on text without a mark. */
    private static final Phrases ALONE =
            Phrases.of("requirements, qualifications, responsibilities, technologies, duties, benefits");

    /** What a sentence says that starts with "We offer". */
    static final Heading OFFER = new Heading(SectionRole.SILENT, Importance.OPTIONAL);

    private static final Phrases OFFERS =
            Phrases.of("we offer, we provide, we also offer, in return we, what we offer");

    private final String text;
    private final HeadingTable table;
    private boolean runOn;

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

    /** The headings inside a paragraph, in order. */
    List<Cut> find(Paragraph paragraph) {
        List<Word> words = Words.of(text, paragraph.start(), paragraph.end());
        runOn = paragraph.end() - paragraph.start() > RUN_ON;
        List<Cut> cuts = new ArrayList<>();
        int free = 0;
        for (int i = 1; i < words.size(); i++) {
            Optional<Cut> cut = cutAt(words, free, i, cuts);
            if (cut.isPresent()) {
                cuts.add(cut.get());
                free = words.get(i).isWord() ? i : i + 1;
            }
        }
        return cuts;
    }

    private Optional<Cut> cutAt(List<Word> words, int free, int i, List<Cut> cuts) {
        if (isMark(words.get(i))) {
            return beforeMark(words, free, i);
        }
        if (words.get(i).capital() && OFFERS.lengthAt(words, i) > 0) {
            return Optional.of(new Cut(OFFER, words.get(i).start(), words.get(i).start(), 2));
        }
        return runOn ? beforeCapital(words, free, i, cuts) : Optional.empty();
    }

    private static boolean isMark(Word word) {
        return word.is(":") || word.is("-");
    }

    /** A known heading that ends at the mark at {@code end}. Only at the start of a line may it start in lower case. */
    private Optional<Cut> beforeMark(List<Word> words, int free, int end) {
        int last = behindParentheses(words, free, end);
        for (int start = Math.max(free, last - MOST_WORDS); start < last; start++) {
            boolean first = start == 0;
            if (!words.get(start).isWord()
                    || (!first
                            && !((runOn || end == words.size() - 1)
                                    && words.get(start).capital()))) {
                continue;
            }
            Optional<Heading> heading = table.find(words.subList(start, last));
            if (heading.isPresent() && (first || words.get(end).is(":") || last - start > 1)) {
                Optional<Importance> stated = Wording.of(words.subList(start, end));
                Heading found = heading.get();
                Heading weighted = new Heading(found.role(), stated.orElse(found.importance()));
                return Optional.of(new Cut(
                        weighted, words.get(start).start(), words.get(end).end(), last - start));
            }
        }
        return Optional.empty();
    }

    private static int behindParentheses(List<Word> words, int free, int end) {
        if (!words.get(end - 1).is(")")) {
            return end;
        }
        int open = end - 1;
        while (open > free && !words.get(open).is("(")) {
            open--;
        }
        return open > free ? open : end;
    }

    /** A known heading in title case that ends in front of the capital word at {@code end}; among labels and values one word will do. */
    private Optional<Cut> beforeCapital(List<Word> words, int free, int end, List<Cut> cuts) {
        boolean amongFacts = isAmong(cuts, SectionRole.FACTS) || isAmong(cuts, SectionRole.STACK);
        boolean capital = words.get(end).capital() || words.get(end).is("<");
        if (!words.get(end - 1).isWord() || !(capital || amongFacts)) {
            return Optional.empty();
        }
        for (int start = Math.max(free, end - MOST_WORDS); start < end; start++) {
            boolean placed = amongFacts || startsSentence(words, start);
            boolean alone = end - start == 1 && !(placed && ALONE.lengthAt(words, start) == 1);
            if (alone || !isTitle(words, start, end, amongFacts)) {
                continue;
            }
            Optional<Heading> heading = table.find(words.subList(start, end));
            if (heading.isPresent() && heading.get().role() != SectionRole.FACTS) {
                int cutEnd = words.get(end - 1).end();
                return Optional.of(new Cut(heading.get(), words.get(start).start(), cutEnd, end - start));
            }
        }
        return Optional.empty();
    }

    private static boolean startsSentence(List<Word> words, int start) {
        return start == 0 || !words.get(start - 1).isWord();
    }

    private static boolean isAmong(List<Cut> cuts, SectionRole role) {
        return !cuts.isEmpty() && cuts.getLast().heading().role() == role;
    }

    private static boolean isTitle(List<Word> words, int start, int end, boolean amongFacts) {
        if (!words.get(start).capital()) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            Word word = words.get(i);
            boolean mark = word.is("&");
            if (!mark
                    && (!word.isWord()
                            || !(word.capital() || amongFacts || word.text().length() <= 4))) {
                return false;
            }
        }
        return true;
    }
}
