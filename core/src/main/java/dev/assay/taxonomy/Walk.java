package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** Reads a text from one place onwards, run by run, as long as some form begins like this. One walk serves many places, one after the other. */
final class Walk {
    private static final int WIDEST_GAP = 3;

    private final FormTable table;
    private final String text;
    private final int limit;

    private final List<Candidate> found = new ArrayList<>();
    private int start;
    private int position;
    private long hash;
    private int length;
    private long gaps;
    private long lineBreaks;

    Walk(FormTable table, String text, int limit) {
        this.table = table;
        this.text = text;
        this.limit = limit;
    }

    /** What the text at {@code from} reads as, longest first. */
    List<Candidate> from(int from) {
        found.clear();
        start = from;
        position = from;
        hash = FormTable.EMPTY_HASH;
        length = 0;
        gaps = 0;
        lineBreaks = 0;
        boolean goesOn = true;
        while (goesOn && position < limit) {
            goesOn = readRun() && readGap();
        }
        found.sort((a, b) -> Integer.compare(b.end(), a.end()));
        return List.copyOf(found);
    }

    /** Reads letters, or digits, or one other character. Whether some form goes on behind them. */
    private boolean readRun() {
        int runStart = position;
        char first = folded(position);
        boolean letters = Folding.isLetter(first);
        boolean digits = Folding.isDigit(first);
        do {
            read(position++);
        } while (position < limit && continues(folded(position), letters, digits));
        int entry = table.entry(hash);
        if (entry > 1) {
            addAll(entry, length, position);
        }
        if (letters) {
            readSingular(runStart);
        }
        return FormTable.begins(entry);
    }

    private static boolean continues(char folded, boolean letters, boolean digits) {
        return folded == Folding.IGNORED
                || (letters && Folding.isLetter(folded))
                || (digits && Folding.isDigit(folded));
    }

    private void read(int at) {
        char folded = folded(at);
        String ligature = folded < '\ufb00' ? "" : Folding.ligature(folded);
        if (ligature.isEmpty()) {
            take(folded);
        }
        for (int i = 0; i < ligature.length(); i++) {
            take(ligature.charAt(i));
        }
    }

    private void take(char folded) {
        if (folded != Folding.IGNORED) {
            hash = FormTable.extend(hash, folded);
            length++;
        }
    }

    private void readSingular(int runStart) {
        int size = position - runStart;
        if (size < 3 || folded(position - 1) != 's') {
            return;
        }
        addSingular(runStart, 1, "");
        if (size > 3 && folded(position - 2) == 'e') {
            addSingular(runStart, 2, "");
            if (size > 4 && folded(position - 3) == 'i') {
                addSingular(runStart, 3, "y");
            }
        }
    }

    private void addSingular(int runStart, int dropped, String added) {
        long plural = hash;
        int pluralLength = length;
        int end = position;
        rereadTo(runStart, end - dropped);
        for (int i = 0; i < added.length(); i++) {
            take(added.charAt(i));
        }
        int entry = table.entry(hash);
        if (entry > 1) {
            for (Form form : table.forms(entry)) {
                if (!form.isProperName()) {
                    add(form, length, end);
                }
            }
        }
        hash = plural;
        length = pluralLength;
    }

    private void rereadTo(int runStart, int runEnd) {
        hash = FormTable.EMPTY_HASH;
        length = 0;
        for (int at = start; at < runEnd; at++) {
            char folded = folded(at);
            if (at >= runStart || !isGap(folded)) {
                read(at);
            }
        }
    }

    private void addAll(int entry, int characters, int end) {
        for (Form form : table.forms(entry)) {
            add(form, characters, end);
        }
    }

    private void add(Form form, int characters, int end) {
        int behind = Boundaries.endOf(text, form, start, end);
        if (behind > 0
                && form.characters().length() == characters
                && form.allows(gaps, lineBreaks)
                && Boundaries.startsAt(text, form, start)
                && hasCase(form, end)) {
            found.add(new Candidate(form, start, behind));
        }
    }

    private boolean hasCase(Form form, int end) {
        if (!form.spelling().exactCase()) {
            return true;
        }
        String characters = form.characters();
        int index = 0;
        for (int at = start; at < end && index < characters.length(); at++) {
            char folded = folded(at);
            if (folded != Folding.IGNORED
                    && !isGap(folded)
                    && Folding.narrow(text.charAt(at)) != characters.charAt(index++)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over a gap between two words, if there is one that may lie within a name. */
    private boolean readGap() {
        int at = position;
        int spaces = 0;
        int hyphens = 0;
        int breaks = 0;
        for (; at < limit && isGap(folded(at)); at++) {
            switch (folded(at)) {
                case '\n' -> breaks++;
                case ' ' -> spaces++;
                default -> hyphens++;
            }
        }
        if (at == position) {
            return true;
        }
        if (hyphens > 1 || breaks > 1 || spaces > WIDEST_GAP || (hyphens == 1 && spaces > 0)) {
            return false;
        }
        gaps |= Form.bit(length);
        if (breaks > 0) {
            lineBreaks |= Form.bit(length);
        }
        position = at;
        return true;
    }

    private static boolean isGap(char folded) {
        return folded == ' ' || folded == '-' || folded == '_' || folded == '\n';
    }

    private char folded(int at) {
        return Folding.fold(text.charAt(at));
    }
}
