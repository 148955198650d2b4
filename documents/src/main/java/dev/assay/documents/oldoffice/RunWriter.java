package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Writes runs of text. Of a field, such as a link, only what it shows is text; its instruction is not. */
final class RunWriter {

    private static final int SMALLEST_READABLE = 5;

    private static final char FIELD_START = 0x13;
    private static final char FIELD_SHOWN = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char HARD_HYPHEN = 0x1E;

    private final Flow flow;

    private Fields fields = new Fields();

    RunWriter(Flow flow) {
        this.flow = flow;
    }

    /** Starts another story, in which no field is open. */
    void startStory() {
        fields = new Fields();
    }

    void add(CharacterRun run, Surface surface) {
        String hiding = hiding(run, surface);
        if (run.isSymbol()) {
            flow.append("•");
        } else if (hiding != null) {
            String words = words(run.text());
            if (!words.isBlank()) {
                flow.hide(words, hiding);
            }
        } else {
            write(run.text());
        }
    }

    /** The words of a text without the marks of fields, pictures and notes. */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            words.append(unit >= ' ' ? unit : unit == '\t' || unit == '\r' || unit == LINE_BREAK ? ' ' : '\0');
        }
        return words.toString().replace("\0", "").strip();
    }

    private static @Nullable String hiding(CharacterRun run, Surface surface) {
        if (run.isVanished() || run.isFldVanished()) {
            return Hiding.FORMATTED;
        }
        if (run.isMarkedDeleted()) {
            return "in a deletion that was tracked";
        }
        if (run.getFontSize() > 0 && run.getFontSize() < SMALLEST_READABLE) {
            return Hiding.TOO_SMALL;
        }
        boolean visible = run.isHighlighted() || !Shades.areAlike(color(run), surface.color());
        return visible ? null : Hiding.SAME_COLOR;
    }

    /** The colour of the letters; one that is left to the program is never like its background. */
    private static int color(CharacterRun run) {
        if (run.getIco24() != -1) {
            return Surface.color(run.getIco24());
        }
        Colorref named = run.getColor() == 0 ? new Colorref() : Colorref.valueOfIco(run.getColor());
        return named.isEmpty() ? Shades.UNKNOWN : Surface.color(named.getValue());
    }

    private void write(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case FIELD_START, FIELD_SHOWN, FIELD_END -> fields.mark(unit);
                case LINE_BREAK -> breakLine(shown);
                case PAGE_BREAK -> {
                    breakLine(shown);
                    flow.endPage();
                }
                case HARD_HYPHEN -> append('-', shown);
                default -> append(unit, shown);
            }
        }
        flow.append(shown);
    }

    private void append(char unit, StringBuilder shown) {
        if (fields.isShown() && (unit >= ' ' || unit == '\t')) {
            shown.append(unit >= '\uF000' && unit <= '\uF0FF' ? '•' : unit);
        }
    }

    private void breakLine(StringBuilder shown) {
        flow.append(shown);
        shown.setLength(0);
        flow.endLine();
    }

    /** The fields that are open, the innermost last, as bits: 1 where its shown part has begun. Deeper ones are not shown. */
    private static final class Fields {
        private int depth;
        private long shown;

        void mark(char unit) {
            switch (unit) {
                case FIELD_START -> depth++;
                case FIELD_SHOWN -> shown |= depth == 0 || depth > Long.SIZE ? 0 : 1L << (depth - 1);
                default -> {
                    depth = Math.max(0, depth - 1);
                    shown &= depth >= Long.SIZE ? shown : (1L << depth) - 1;
                }
            }
        }

        boolean isShown() {
            return depth == 0 || (depth < Long.SIZE && shown == (1L << depth) - 1);
        }
    }
}
