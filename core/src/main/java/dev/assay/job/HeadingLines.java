package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headings that stand on a line of their own from other lines. */
final class HeadingLines {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 9;
    private static final int MOST_WORDS_OF_LEAD_IN = 25;

    /** A short line in title case that starts so states something itself: "Excellent Communication Skills". */
    private static final Phrases STATEMENT_STARTS = Phrases.of("""
            strong, good, excellent, great, solid, proven, experience, experienced, knowledge, deep, advanced, basic, fluent, proficient
            outstanding, exceptional, extensive, understanding, familiarity, ability, bachelor's, bachelor, degree, superior, effective
            demonstrated, minimum, at least, several, hands on, working, expert, very, high, sound, ms, bs, msc, bsc, master's, master
            """);

    private final String text;
    private final HeadingTable table;

    HeadingLines(String text, HeadingTable table) {
        this.text = text;
        this.table = table;
    }

    /** What the paragraph says as a heading, or nothing where it is none. */
    Optional<Heading> find(Paragraph paragraph, Paragraph next) {
        if (paragraph.end() - paragraph.start() > LONGEST) {
            return Optional.empty();
        }
        List<Word> all = Words.of(text, paragraph.start(), paragraph.end());
        boolean colon = endsInColon(all);
        if (paragraph.bulleted() && !colon) {
            return Optional.empty();
        }
        List<Word> words = withoutParentheses(all);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Heading> known = table.find(words);
        Optional<Heading> heading = known.isPresent() ? known : byForm(words, all, paragraph, next);
        return heading.map(found -> weighted(found, all, paragraph));
    }

    private Optional<Heading> byForm(List<Word> words, List<Word> all, Paragraph paragraph, Paragraph next) {
        boolean colon = endsInColon(all);
        boolean title =
                !paragraph.bulleted() && (colon || all.stream().noneMatch(word -> word.is(":"))) && isTitle(words);
        if (words.size() <= MOST_WORDS && (colon || title)) {
            Optional<Heading> heading = HeadingKeywords.find(words);
            if (heading.isPresent()) {
                return heading;
            }
        }
        boolean leadIn = colon && words.size() <= MOST_WORDS_OF_LEAD_IN;
        return leadIn || (title && next.bulleted()) ? Optional.of(new Heading(null, null)) : Optional.empty();
    }

    /** The importance that stands in the heading's own words counts first; one in a bullet goes on with the list it stands in. */
    private static Heading weighted(Heading heading, List<Word> all, Paragraph paragraph) {
        Optional<Importance> stated = Wording.of(all);
        boolean neutral = paragraph.bulleted() && heading.importance() == Importance.REQUIRED;
        return new Heading(heading.role(), stated.orElse(neutral ? null : heading.importance()));
    }

    private static boolean endsInColon(List<Word> words) {
        int last = words.size() - 1;
        while (last > 0
                && (words.get(last).is("*")
                        || words.get(last).is("_")
                        || words.get(last).is("-"))) {
            last--;
        }
        return last >= 0 && (words.get(last).is(":") || words.get(last).is("…"));
    }

    private static List<Word> withoutParentheses(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        int depth = 0;
        for (Word word : words) {
            depth += word.is("(") ? 1 : 0;
            if (depth == 0 && (word.isWord() || word.is("&"))) {
                kept.add(word);
            }
            depth -= word.is(")") && depth > 0 ? 1 : 0;
        }
        return kept;
    }

    /** Whether every longer word has a capital and the whole does not state something itself. */
    private boolean isTitle(List<Word> words) {
        if (words.size() > MOST_WORDS
                || STATEMENT_STARTS.startIn(words)
                || !words.getFirst().capital()) {
            return false;
        }
        char end = text.charAt(words.getLast().end() - 1);
        return end != '.'
                && words.stream()
                        .allMatch(word ->
                                word.capital() || (word.isWord() && word.text().length() <= 4));
    }
}
