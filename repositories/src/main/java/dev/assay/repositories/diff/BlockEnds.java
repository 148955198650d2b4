package dev.assay.repositories.diff;

/**
 * Says how little the gap between two lines looks like the end of a block, by indentation and blank lines. The weights are Git's, which
 * were fitted there to what people chose.
 */
final class BlockEnds {

    private static final int DEEPEST = 200;
    private static final int MOST_BLANK = 20;
    private static final int TAB = 8;
    private static final int NOTHING = -1;

    private static final int AT_START = 1;
    private static final int AT_END = 21;
    private static final int FOR_BLANK = -30;
    private static final int FOR_BLANK_BEHIND = 6;
    private static final int DEEPER = -4;
    private static final int DEEPER_BEHIND_BLANK = 10;
    private static final int SHALLOWER_AND_BACK = 24;
    private static final int SHALLOWER_AND_BACK_BEHIND_BLANK = 17;
    private static final int SHALLOWER = 23;
    private static final int SHALLOWER_BEHIND_BLANK = 17;
    private static final int OF_INDENT = 60;

    private final TextLines text;

    BlockEnds(TextLines text) {
        this.text = text;
    }

    /** How a place looks; less is better. */
    record Looks(int indent, int penalty) {
        Looks plus(Looks other) {
            return new Looks(indent + other.indent, penalty + other.penalty);
        }

        /** Above 0 where these are worse. */
        int worseThan(Looks other) {
            return OF_INDENT * Integer.compare(indent, other.indent) + (penalty - other.penalty);
        }
    }

    /** The first line with words in one direction: its indent, or NOTHING where the text ends, and the blank lines up to it. */
    private record Neighbour(int indent, int blanks) {}

    /** How the gap before {@code line} looks. */
    Looks at(int line) {
        int own = line >= text.count() ? NOTHING : indent(line);
        Neighbour before = neighbour(line, -1);
        Neighbour behind = neighbour(line, 1);
        int blankBehind = own == NOTHING ? 1 + behind.blanks() : 0;
        int blanks = before.blanks() + blankBehind;
        int indent = own != NOTHING ? own : behind.indent();
        int penalty = FOR_BLANK * blanks + FOR_BLANK_BEHIND * blankBehind;
        penalty += before.indent() == NOTHING && before.blanks() == 0 ? AT_START : 0;
        penalty += line >= text.count() ? AT_END : 0;
        return new Looks(indent, penalty + ofSteps(indent, before.indent(), behind.indent(), blanks > 0));
    }

    private static int ofSteps(int indent, int before, int behind, boolean blank) {
        if (indent == NOTHING || before == NOTHING || indent == before) {
            return 0;
        }
        if (indent > before) {
            return blank ? DEEPER_BEHIND_BLANK : DEEPER;
        }
        if (behind != NOTHING && behind > indent) {
            return blank ? SHALLOWER_AND_BACK_BEHIND_BLANK : SHALLOWER_AND_BACK;
        }
        return blank ? SHALLOWER_BEHIND_BLANK : SHALLOWER;
    }

    private Neighbour neighbour(int line, int step) {
        int blanks = 0;
        for (int i = line + step; i >= 0 && i < text.count(); i += step) {
            int indent = indent(i);
            if (indent != NOTHING) {
                return new Neighbour(indent, blanks);
            }
            if (++blanks == MOST_BLANK) {
                return new Neighbour(0, blanks);
            }
        }
        return new Neighbour(NOTHING, blanks);
    }

    private int indent(int line) {
        int indent = 0;
        for (int i = text.start(line); i < text.end(line); i++) {
            switch (text.bytes()[i]) {
                case ' ' -> indent++;
                case '\t' -> indent += TAB - indent % TAB;
                case '\n', '\r' -> {}
                default -> {
                    return indent;
                }
            }
            if (indent >= DEEPEST) {
                return DEEPEST;
            }
        }
        return NOTHING;
    }
}
