package dev.assay.documents.source;

/** Makes one tab of every run of blanks that holds a tab. */
final class Blanks {

    private Blanks() {}

    static void collapse(StringBuilder line) {
        if (line.indexOf("\t") < 0) {
            return;
        }
        int size = 0;
        for (int i = 0; i < line.length(); ) {
            int end = i;
            boolean tab = false;
            while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
                tab |= line.charAt(end++) == '\t';
            }
            if (tab) {
                line.setCharAt(size++, '\t');
                i = end;
            } else {
                int next = Math.max(end, i + 1);
                while (i < next) {
                    line.setCharAt(size++, line.charAt(i++));
                }
            }
        }
        line.setLength(size);
    }
}
