package dev.assay.documents.opendocument;

import dev.assay.documents.archive.Element;

/** All text inside an element, however deep. */
final class AllText {

    private AllText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    /** Elements nest no deeper than the budget allows when they are read. */
    private static void append(Element element, StringBuilder text) {
        text.append(element.text());
        for (Element child : element.children()) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            append(child, text);
        }
    }
}
