package dev.assay.resume.layout;

import dev.assay.text.Document;
import dev.assay.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a résumé that holds words, without its bullet and surrounding blanks.
 *
 * @param index the row's number among the rows, from 0
 * @param start the offset of its first code unit in the document
 * @param end the offset behind its last
 * @param text the words
 * @param bulleted whether a bullet stands before them
 * @param afterGap whether a blank line stands before it
 */
public record Row(int index, int start, int end, String text, boolean bulleted, boolean afterGap) {

    /** Labels before a colon or a gap have no more characters. */
    public static final int LONGEST_LABEL = 45;

    private static final String BULLETS = "•‣◦▪▫●○■□◆◇►▸➢➤✓✔⁃∙·*§";

    /** The rows of a document, in order. */
    public static List<Row> of(Document document) {
        List<Row> rows = new ArrayList<>();
        boolean gap = false;
        for (Line line : document.lines()) {
            Row row = of(document.text(), line, rows.size(), gap);
            gap = row == null;
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Row of(String text, Line line, int index, boolean gap) {
        int start = line.start();
        int end = line.end();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        boolean bulleted = false;
        while (start < end && bullet(text, start, end)) {
            bulleted = true;
            start++;
            while (start < end && blank(text.charAt(start))) {
                start++;
            }
        }
        while (end > start && (blank(text.charAt(end - 1)) || BULLETS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return start == end ? null : new Row(index, start, end, text.substring(start, end), bulleted, gap);
    }

    private static boolean bullet(String text, int at, int end) {
        char c = text.charAt(at);
        boolean dash = c == '-' || c == '–' || c == '—' || c == '>';
        return BULLETS.indexOf(c) >= 0 || (dash && at + 1 < end && blank(text.charAt(at + 1)));
    }

    /** Whether a character shows nothing: white space, zero width, or from the private area that symbol fonts use. */
    public static boolean blank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\ue000' && c <= '\uf8ff');
    }

    /** Whether the words end like a sentence or in the middle of a list. */
    public boolean endsSentence() {
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == '!' || (last == '.' && !endsInAbbreviation());
    }

    private boolean endsInAbbreviation() {
        int word = text.lastIndexOf(' ') + 1;
        int length = text.length() - word;
        return (length <= 4 && Character.isUpperCase(text.charAt(word))) || text.indexOf('.', word) < text.length() - 1;
    }

    /** Whether the first letter is a small one. */
    public boolean startsSmall() {
        return Character.isLowerCase(text.charAt(0));
    }
}
