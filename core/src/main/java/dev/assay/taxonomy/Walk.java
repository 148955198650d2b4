package dev.assay.taxonomy;

import dev.assay.taxonomy.Candidate.Certainty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from one place onwards, a run of letters or digits after the other, as long as some form begins like this. One
 * walk serves many places, one after the other.
 */
final class Walk {
    /** Letters behind which the ending of a plural is {@code es}. */
    private static final String HISSING = "sxzho";

    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final int LONGEST = 120;

    private final FormTable table;
    private final FoldedText text;
    private final int limit;

    private final List<Candidate> found = new ArrayList<>();
    private int start;
    private int position;
    private long hash;
    private int length;
    private long gaps;
    private long dashes;
    private long lineBreaks;
    private long last;

    Walk(FormTable table, FoldedText text, int limit) {
        this.table = table;
        this.text = text;
        this.limit = limit;
    }

    /** What the text at {@code from} reads as, longest first and then the most certain. The list lives until the next call. */
    List<Candidate> from(int from) {
        found.clear();
        start = from;
        position = from;
        gaps = 0;
        dashes = 0;
        lineBreaks = 0;
        restart();
        boolean goesOn = true;
        while (goesOn && position < limit && position - start < LONGEST) {
            goesOn = readRun() && readGap() && FormTable.begins(last, text.at(position));
        }
        return found;
    }

    private void restart() {
        hash = Folding.EMPTY_HASH;
        length = 0;
    }

    /** Reads letters, or digits, or one sign. Whether some form goes on behind them. */
    private boolean readRun() {
        int runStart = position;
        char first = text.at(position);
        boolean letters = Folding.isLetter(first);
        boolean digits = Folding.isDigit(first);
        do {
            read(position++);
        } while (position < limit && continues(text.at(position), letters, digits));
        long entry = table.entry(hash);
        int before = found.size();
        for (int number = table.last(entry); number != 0; number = table.previous(number)) {
            add(table.form(number));
        }
        if (letters && found.size() == before) {
            readPlural(runStart);
        }
        last = entry;
        return FormTable.begins(entry);
    }

    private static boolean continues(char folded, boolean letters, boolean digits) {
        return folded == Folding.IGNORED
                || (letters && Folding.isLetter(folded))
                || (digits && Folding.isDigit(folded));
    }

    private void read(int at) {
        char folded = text.at(at);
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
            hash = Folding.extend(hash, folded);
            length++;
        }
    }

    private void readPlural(int runStart) {
        int size = position - runStart;
        if (size < 3 || text.at(position - 1) != 's' || text.at(position - 2) == 's') {
            return;
        }
        addSingular(runStart, position - 1, "");
        if (size > 3 && text.at(position - 2) == 'e') {
            if (HISSING.indexOf(text.at(position - 3)) >= 0) {
                addSingular(runStart, position - 2, "");
            }
            if (size > 4 && text.at(position - 3) == 'i') {
                addSingular(runStart, position - 3, "y");
            }
        }
    }

    private void addSingular(int runStart, int stemEnd, String ending) {
        long pluralHash = hash;
        int pluralLength = length;
        reread(runStart, stemEnd);
        for (int i = 0; i < ending.length(); i++) {
            take(ending.charAt(i));
        }
        long entry = table.entry(hash);
        for (int number = table.last(entry); number != 0; number = table.previous(number)) {
            if (!table.form(number).isProperName()) {
                add(table.form(number));
            }
        }
        hash = pluralHash;
        length = pluralLength;
    }

    private void reread(int runStart, int end) {
        restart();
        for (int at = start; at < end; at++) {
            if (at >= runStart || !isGap(text.at(at))) {
                read(at);
            }
        }
    }

    private void add(Form form) {
        if (form.length() != length
                || !form.allows(gaps, dashes, lineBreaks)
                || !Boundaries.mayStart(text, form, start)) {
            return;
        }
        int end = Boundaries.end(text, form, position);
        Certainty certainty = end == 0 ? null : certainty(form);
        if (certainty != null && end <= limit) {
            insert(new Candidate(form, start, end, certainty, List.of()));
        }
    }

    private void insert(Candidate candidate) {
        int index = found.size();
        while (index > 0 && !found.get(index - 1).isBetterThan(candidate)) {
            index--;
        }
        found.add(index, candidate);
    }

    private @Nullable Certainty certainty(Form form) {
        boolean ambiguous = form.spelling().ambiguous();
        if (!form.spelling().exactCase() || isWrittenAs(form)) {
            return ambiguous ? Certainty.IN_CONTEXT : Certainty.CERTAIN;
        }
        return switch (Capitals.of(text, start, position)) {
            case ALL -> form.length() > 2 ? Certainty.IN_CONTEXT : null;
            case NONE -> Certainty.IN_LIST;
            case FIRST -> form.length() > 2 ? Certainty.IN_LIST : null;
            case OTHER -> null;
        };
    }

    private boolean isWrittenAs(Form form) {
        String characters = form.characters();
        int index = 0;
        for (int at = start; at < position && index < characters.length(); at++) {
            char folded = text.at(at);
            if (folded != Folding.IGNORED && !isGap(folded)) {
                boolean same = text.written(at) == characters.charAt(index)
                        || (folded > '\u007f' && folded == Folding.fold(characters.charAt(index)));
                if (!same) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }

    /** Steps over what is between two runs. Whether both may belong to one name. */
    private boolean readGap() {
        int at = position;
        int spaces = 0;
        int hyphens = 0;
        int breaks = 0;
        for (; at < limit && isGap(text.at(at)); at++) {
            switch (text.at(at)) {
                case '\n' -> breaks++;
                case ' ' -> spaces++;
                default -> hyphens++;
            }
        }
        if (at == position) {
            return true;
        }
        boolean tooWide = hyphens > 1 || breaks > 1 || spaces > WIDEST_GAP;
        if (tooWide || (breaks == 1 && !isWrapped(position))) {
            return false;
        }
        gaps |= Form.bit(length);
        dashes |= hyphens == 1 && spaces > 0 ? Form.bit(length) : 0;
        lineBreaks |= breaks == 0 ? 0 : Form.bit(length);
        position = at;
        return true;
    }

    /** Whether the line that ends at an offset is so long that its sentence may go on in the next. */
    private boolean isWrapped(int end) {
        for (int at = end - 1; at >= end - SHORTEST_WRAPPED_LINE; at--) {
            if (text.at(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char folded) {
        return folded == ' ' || folded == '-' || folded == '_' || folded == '\n';
    }
}
