package dev.assay.documents.archive;

/** All text inside an element, however deep. */
public final class AllText {

    private AllText() {}

    /** The text, with a blank between the texts of two elements. */
    public static String of(Element element) {
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
