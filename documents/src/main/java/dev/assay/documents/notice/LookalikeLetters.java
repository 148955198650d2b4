package dev.assay.documents.notice;

import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds words in which Cyrillic or Greek letters stand in for the Latin ones that they look like. */
final class LookalikeLetters {

    private static final String LOOKALIKES = "аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХαινορυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private LookalikeLetters() {}

    static List<Span> in(Document document) {
        String text = document.text();
        List<Span> words = new ArrayList<>();
        int start = 0;
        boolean latin = false;
        boolean alike = false;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(unit)) {
                latin |= unit < 0x250;
                alike |= unit >= 0x370 && LOOKALIKES.indexOf(unit) >= 0;
            } else {
                if (latin && alike && i - start > 2) {
                    words.add(document.span(start, i));
                }
                start = i + 1;
                latin = false;
                alike = false;
            }
        }
        return Notices.most(words);
    }
}
