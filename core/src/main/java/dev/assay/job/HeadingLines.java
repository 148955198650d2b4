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

    private static final Phrases LEAD_INS = Phrases.of("""
            looking for, be glad, be happy, be delighted, be thrilled, bonus, bonus points, nice to have, plus points, preferred, following, great if, extra points, you should have
            be lovely, a fit if, be a bonus, you will have, you'll have, ideally, brownie points, we expect, you bring, good to have, we'd love, would be nice, also have
            """);
    private static final Phrases OPEN_ENDS = Phrases.of("are, is, with, in, for, of, if, have, to, like, at, as, be");

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
        boolean colon = endsInColon(all) || isOpenLeadIn(all);
        if (paragraph.bulleted() && !colon) {
            return Optional.empty();
        }
        List<Word> words = withoutParentheses(all);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Heading> known = table.find(words).or(() -> headOfTable(all)).or(() -> behindTitle(all));
        boolean row = all.stream().anyMatch(word -> word.is("|"));
        Optional<Heading> heading = known.isPresent() || row ? known : byForm(words, all, paragraph, next);
        return heading.map(found -> weighted(found, all, paragraph));
    }

    /** What stands behind the title of the opening on its line: "Back-End Engineer: What We Ask". */
    private Optional<Heading> behindTitle(List<Word> all) {
        int colon = 0;
        while (colon < all.size() && !all.get(colon).is(":")) {
            colon++;
        }
        boolean title =
                colon > 0 && colon < all.size() - 1 && all.size() <= MOST_WORDS && isTitle(all.subList(0, colon));
        return title ? table.find(all.subList(colon + 1, all.size())).filter(HeadingLines::asksMuch) : Optional.empty();
    }

    private static boolean asksMuch(Heading heading) {
        return heading.role() == SectionRole.ASKS && heading.importance() == Importance.REQUIRED;
    }

    /** What the first cell of a short row says: "Requirement | Level" heads a table of requirements. */
    private Optional<Heading> headOfTable(List<Word> all) {
        int cell = 0;
        while (cell < all.size() && !all.get(cell).is("|")) {
            cell++;
        }
        boolean head = cell > 0 && cell < all.size() && all.size() <= MOST_WORDS;
        return head ? table.find(all.subList(0, cell)) : Optional.empty();
    }

    private Optional<Heading> byForm(List<Word> words, List<Word> all, Paragraph paragraph, Paragraph next) {
        boolean colon = endsInColon(all) || isOpenLeadIn(all);
        boolean title = !paragraph.bulleted()
                && (colon || all.stream().noneMatch(word -> word.is(":")))
                && !all.getLast().is(".")
                && isTitle(words);
        if (colon && words.size() <= MOST_WORDS_OF_LEAD_IN && !endsInHeading(words)) {
            return Optional.of(HeadingKeywords.find(words).orElse(new Heading(null, null)));
        }
        if (title) {
            Optional<Heading> heading = HeadingKeywords.find(words);
            return heading.isPresent() || !next.bulleted() ? heading : Optional.of(new Heading(null, null));
        }
        return Optional.empty();
    }

    /** Whether a statement stands in front of a heading on the same line; then the line is not a heading as a whole. */
    private boolean endsInHeading(List<Word> words) {
        for (int start = Math.max(1, words.size() - 5); start < words.size(); start++) {
            boolean apart = words.size() > MOST_WORDS && words.get(start).capital();
            if (apart && table.find(words.subList(start, words.size())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The importance that stands in the heading's own words counts first; one in a bullet goes on with the list it stands in. */
    private static Heading weighted(Heading heading, List<Word> all, Paragraph paragraph) {
        Optional<Importance> stated = Wording.of(all);
        boolean neutral = paragraph.bulleted() && heading.importance() == Importance.REQUIRED;
        return new Heading(heading.role(), stated.orElse(neutral ? null : heading.importance()));
    }

    /** Whether a line without a mark leads into a list: "Bonus points for experience with", "What we're looking for is". */
    static boolean isOpenLeadIn(List<Word> words) {
        int last = words.size() - 1;
        boolean open = words.size() > 2
                && (OPEN_ENDS.lengthAt(words, last) == 1
                        || (words.get(last).is("you") && words.get(last - 1).is("if")));
        return open && words.size() <= MOST_WORDS && LEAD_INS.isIn(words);
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
