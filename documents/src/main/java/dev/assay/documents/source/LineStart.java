package dev.assay.documents.source;

/** Gives list items one look: a bullet or a dash, one blank, and the text. */
final class LineStart {

    private static final String BULLETS = "•●▪■◦○‣▸►➢➤❖◆◇✓✔·∙⁃▶⦁⚫⬤▫□➔→*";
    private static final String DASHES = "–—−‒";

    private LineStart() {}

    /** Rewrites the bullet at the start of a line, if there is one. */
    static void normalize(StringBuilder line) {
        int start = blanksEnd(line, 0);
        if (start + 1 >= line.length()) {
            return;
        }
        char first = line.charAt(start);
        boolean bullet = BULLETS.indexOf(first) >= 0;
        boolean dash = first == '-' || DASHES.indexOf(first) >= 0;
        int textStart = blanksEnd(line, start + 1);
        boolean apart = textStart > start + 1;
        if ((bullet || dash) && textStart < line.length() && (apart || first == '•' || first == '●')) {
            line.replace(start, textStart, dash ? "- " : "• ");
        }
    }

    private static int blanksEnd(StringBuilder line, int from) {
        int end = from;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }
}
