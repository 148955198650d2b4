package dev.assay.taxonomy;

/** Reads the spellings in the lines of the data into a table, straight from the bytes: this is most of the work of loading. */
final class SpellingReader {
    private static final int LONGEST = 4096;
    private static final byte SMALL = 1;
    private static final byte LARGE = 2;
    private static final byte DIGIT = 4;
    private static final byte SIGN = 8;
    private static final byte GAP = 16;
    private static final int LETTER = SMALL | LARGE;
    private static final byte[] CLASSES = classes();

    private final FormTable table;
    private final char[] spelling = new char[LONGEST];

    SpellingReader(FormTable table) {
        this.table = table;
    }

    /** Adds the spellings of a line: its label, and those in the column behind. */
    void read(ConceptLine line, int number) {
        byte[] bytes = line.file().bytes();
        int end = line.end();
        int start = line.labelStart();
        int columns = 2;
        boolean label = true;
        for (int at = start; at <= end && columns > 0; at++) {
            byte b = at == end ? (byte) '|' : bytes[at];
            if (b == '|' || (b == ',' && !label)) {
                add(line, number, start, at);
                start = at + 1;
                label = false;
                columns -= b == '|' ? 1 : 0;
            }
        }
    }

    private void add(ConceptLine line, int number, int from, int to) {
        DataFile file = line.file();
        int start = file.skipBlanks(from, to);
        int end = file.skipBlanksBack(start, to);
        int name = start;
        while (name < end && (file.bytes()[name] == '?' || file.bytes()[name] == '=')) {
            name++;
        }
        if (name < end) {
            table.addSpelling(read(file, name, end), number, start, end);
        }
    }

    private long read(DataFile file, int start, int end) {
        byte[] bytes = file.bytes();
        char[] characters = spelling;
        int length = 0;
        for (int at = start; at < end; at++) {
            byte b = bytes[at];
            if (b < 0) {
                String text = file.text(start, end);
                text.getChars(0, text.length(), characters, 0);
                return hash(text.length());
            }
            characters[length++] = (char) b;
        }
        return hash(length);
    }

    /** Hashes the spelling and notes all its beginnings at which a text may have a gap or a scan may stop. */
    private long hash(int length) {
        char[] characters = spelling;
        long hash = Folding.EMPTY_HASH;
        int before = 0;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            int kind = kind(c);
            if (kind == GAP) {
                gap = true;
                continue;
            }
            char folded = Folding.fold(c);
            if (before == 0) {
                noteFirst(folded, kind);
            } else if (gap || stops(before, kind) || (kind == LARGE && isHump(before, i + 1, length))) {
                table.addBeginning(hash, folded);
            }
            hash = Folding.extend(hash, folded);
            before = kind;
            gap = false;
        }
        return hash;
    }

    private void noteFirst(char folded, int kind) {
        if (kind == SIGN) {
            table.addSign(folded);
        }
    }

    private static boolean stops(int before, int kind) {
        return kind == SIGN
                || ((before & LETTER) == 0) != ((kind & LETTER) == 0)
                || (before == DIGIT) != (kind == DIGIT);
    }

    private boolean isHump(int before, int next, int length) {
        return before == SMALL || (before == LARGE && next < length && kind(spelling[next]) == SMALL);
    }

    private static int kind(char c) {
        if (c < CLASSES.length) {
            return CLASSES[c];
        }
        if (!Folding.isWord(Folding.fold(c))) {
            return SIGN;
        }
        return Character.isUpperCase(c) ? LARGE : SMALL;
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (char c = 0; c < classes.length; c++) {
            if (c >= 'a' && c <= 'z') {
                classes[c] = SMALL;
            } else if (c >= 'A' && c <= 'Z') {
                classes[c] = LARGE;
            } else if (c >= '0' && c <= '9') {
                classes[c] = DIGIT;
            } else {
                classes[c] = Form.isGap(c) ? GAP : SIGN;
            }
        }
        return classes;
    }
}
