package dev.assay.resume.identity;

import dev.assay.resume.date.DateScanner;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderSplitter;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.HeadingOfRow;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of the person in the first lines that are about the person. */
final class PersonName {
    private static final int ROWS = 6;

    private PersonName() {}

    /**
     * The name, verbatim, or null.
     *
     * @param rows what stands before the first heading or under one for contacts
     */
    static @Nullable String find(List<Row> rows) {
        for (Row row : rows.subList(0, Math.min(ROWS, rows.size()))) {
            if (row.text().length() > 200 || HeadingOfRow.find(row) != null) {
                continue;
            }
            for (HeaderPiece piece : HeaderSplitter.split(row.text(), DateScanner.scan(row.text()))) {
                String words = bare(row.text().substring(piece.start(), piece.end()));
                if (isName(words)) {
                    return words;
                }
            }
        }
        return null;
    }

    /** Without the marks of a heading before it and what stands in parentheses behind it ("# Ada Quill (she/her)"). */
    private static String bare(String phrase) {
        int start = 0;
        while (start < phrase.length() && "#* ".indexOf(phrase.charAt(start)) >= 0) {
            start++;
        }
        int parenthesis = phrase.indexOf('(', start);
        return phrase.substring(start, parenthesis < 0 ? phrase.length() : parenthesis)
                .strip();
    }

    /** Two to four words of letters that all start large and are no role, place or department. */
    private static boolean isName(String phrase) {
        List<String> words = Words.of(phrase);
        return words.size() >= 2
                && words.size() <= 4
                && phrase.chars().allMatch(PersonName::isOfName)
                && words.stream().allMatch(word -> word.length() > 1 || phrase.indexOf('.') > 0)
                && startsLarge(phrase)
                && !HeaderWords.isTitle(phrase)
                && !HeaderWords.isEmployer(phrase)
                && !HeaderWords.isPlace(phrase)
                && !HeaderWords.isDepartment(phrase)
                && !words.contains("resume")
                && !words.contains("vitae");
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c) || " .'’-".indexOf(c) >= 0;
    }

    private static boolean startsLarge(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            boolean first = i == 0 || phrase.charAt(i - 1) == ' ';
            if (first && Character.isLowerCase(phrase.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
