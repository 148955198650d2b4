package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.text.Document;
import dev.assay.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a posting that were broken only to fit, and takes the bullets off. */
final class Paragraphs {

    private static final int FULL_LINE = 60;
    private static final int LEAST_WORDS_OF_ITEM = 3;

    private static final Phrases GOES_ON = Phrases.of("""
            to, and, or, of, in, with, for, is, are, as, on, at, by, from, that, which, who, the, a, an, but, using, including, via, like
            such, plus, into, than, when, where, while, e.g
            """);

    private static final Phrases ARTICLES = Phrases.of("a, an, the, that, which, who, like, plus, using, when, where");

    private static final Phrases NEEDS_MORE = Phrases.of("""
            to, and, or, of, in, with, for, is, are, as, on, at, by, from, that, which, the, a, an, but, using, including, via, like, e.g
            such, than, be, our, your, i.e
            """);

    private final String text;
    private final HeadingTable headings;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private int lineStart;
    private boolean bulleted;
    private boolean bulletAlone;

    /** Whether the open paragraph is an item of a list whose lines end in commas. */
    private boolean commaAbove;

    private Paragraphs(String text, HeadingTable headings) {
        this.text = text;
        this.headings = headings;
    }

    /** The paragraphs of a posting, in order. */
    static List<Paragraph> of(Document posting, HeadingTable headings) {
        Paragraphs paragraphs = new Paragraphs(posting.text(), headings);
        for (Line line : posting.lines()) {
            paragraphs.add(line);
        }
        paragraphs.close();
        return List.copyOf(paragraphs.paragraphs);
    }

    private void add(Line line) {
        int from = skipSpace(line.start(), line.end());
        int to = trimSpace(from, line.end());
        if (from == to) {
            close();
            return;
        }
        int content = Bullets.skip(text, from, to);
        if (content == to) {
            close();
            bulletAlone = true;
        } else if (content == from && start >= 0 && isItemOfCommas(from, to)) {
            open(content, to, false);
            commaAbove = true;
        } else if (content == from && start >= 0 && continues(from, to)) {
            lineStart = from;
            end = to;
        } else {
            open(content, to, content > from || bulletAlone);
        }
    }

    private void open(int content, int to, boolean withBullet) {
        close();
        start = content;
        lineStart = content;
        end = to;
        bulleted = withBullet;
    }

    /** Whether the line at {@code from} goes on with the paragraph that is open. */
    private boolean continues(int from, int to) {
        List<Word> next = Words.of(text, from, Math.min(to, from + 40));
        if (next.isEmpty()) {
            return false;
        }
        if (text.charAt(from) == ':' || text.charAt(from) == ',' || isLoneDot(from, to)) {
            return true;
        }
        List<Word> last = Words.of(text, Math.max(start, end - 24), end);
        if (last.isEmpty() || endsStatement(last) || isHeading()) {
            return false;
        }
        if (isItemInSmallLetters()) {
            return isUnfinished(last) || (GOES_ON.startIn(next) && ARTICLES.lengthAt(next, 0) == 0);
        }
        boolean wrapped = GOES_ON.startIn(next) || end - lineStart >= FULL_LINE;
        return isUnfinished(last) || (wrapped && Character.isLowerCase(text.charAt(from)));
    }

    /** In a list whose items start with small letters and have no bullets, a small letter does not go on with the line above. */
    private boolean isItemInSmallLetters() {
        return !bulleted && Character.isLowerCase(text.charAt(start));
    }

    private boolean isHeading() {
        return end - start <= FULL_LINE && isKnown(Words.of(text, start, end));
    }

    private boolean isKnown(List<Word> words) {
        return headings.find(words).isPresent() || HeadingLines.isOpenLeadIn(words);
    }

    private boolean isLoneDot(int from, int to) {
        return text.charAt(from) == '.' && to - from == 1;
    }

    private boolean endsStatement(List<Word> last) {
        char c = text.charAt(end - 1);
        boolean abbreviation =
                c == '.' && last.size() > 1 && last.get(last.size() - 2).is("e.g");
        return (c == '.' || c == '!' || c == '?' || c == ':' || c == ';') && !abbreviation;
    }

    /**
     * Whether the line at {@code from} is an item of a list whose lines end in commas ("knowledge of Git," and then "experience with
     * REST,"): the line above it ends in one, and so does the line above that, or this one.
     */
    private boolean isItemOfCommas(int from, int to) {
        if (bulleted || !endsInComma(end) || words(lineStart, end) < LEAST_WORDS_OF_ITEM) {
            return false;
        }
        return commaAbove || (endsInComma(to) && words(from, to) >= LEAST_WORDS_OF_ITEM);
    }

    private boolean endsInComma(int at) {
        return text.charAt(at - 1) == ',';
    }

    private int words(int from, int to) {
        return (int) Words.of(text, from, to).stream().filter(Word::isWord).count();
    }

    private static boolean isUnfinished(List<Word> last) {
        int i = last.size() - 1;
        if (last.get(i).is(".")) {
            i--;
        }
        String mark = last.get(i).text();
        return mark.equals(",")
                || mark.equals("(")
                || mark.equals("/")
                || mark.equals("&")
                || NEEDS_MORE.lengthAt(last, i) == 1;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimSpace(int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private void close() {
        if (start >= 0) {
            paragraphs.add(new Paragraph(start, end, bulleted));
        }
        start = -1;
        bulletAlone = false;
        commaAbove = false;
    }
}
