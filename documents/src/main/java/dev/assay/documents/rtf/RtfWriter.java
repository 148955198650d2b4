package dev.assay.documents.rtf;

import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import dev.assay.documents.source.Shades;
import java.io.ByteArrayOutputStream;

/** Puts the text of an RTF file into a flow, paragraph by paragraph and cell by cell. */
final class RtfWriter {

    private final Flow flow;

    /** Bytes that wait for the rest of their character. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private boolean table;
    private boolean row;
    private boolean cell;

    RtfWriter(Flow flow) {
        this.flow = flow;
    }

    void add(int unit, GroupState state) {
        if (state.symbols && unit > ' ') {
            flush(state);
            write("•", state);
        } else {
            bytes.write(unit);
        }
    }

    void addCharacter(char unit, GroupState state) {
        boolean symbol = unit >= '\uF000' && unit <= '\uF0FF';
        write(symbol || (state.symbols && unit > ' ') ? "•" : Character.toString(unit), state);
    }

    /** Writes the bytes that wait, in the encoding that held for them. */
    void flush(GroupState state) {
        if (bytes.size() > 0) {
            String text = bytes.toString(state.charset);
            bytes.reset();
            write(text, state);
        }
    }

    /** Carries out a control word that stands for a character or ends something. */
    void word(String word, GroupState state) {
        flush(state);
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "line" -> lineBreak();
            case "page" -> endPage();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            case "intbl" -> state.inTable = true;
            case "pard" -> {
                state.inTable = false;
                state.spaced = false;
                state.shading = Shades.WHITE;
                state.indent = 0;
                state.lineHeight = 0;
            }
            default -> {
                String character = character(word);
                if (!character.isEmpty()) {
                    write(character, state);
                }
            }
        }
    }

    void endTable() {
        if (cell) {
            flow.close(Part.CELL);
        }
        if (row) {
            flow.close(Part.ROW);
        }
        if (table) {
            flow.close(Part.TABLE);
        }
        cell = false;
        row = false;
        table = false;
    }

    private void write(String text, GroupState state) {
        if (state.destination != GroupState.Destination.TEXT) {
            return;
        }
        String hiding = state.hiding();
        if (hiding != null) {
            flow.hide(text, hiding);
            return;
        }
        if (state.inTable) {
            openCell();
        } else {
            endTable();
            if (state.spaced && !flow.isLineOpen()) {
                flow.openGap();
            }
        }
        state.spaced = false;
        flow.append(text);
    }

    private void endParagraph() {
        if (flow.isLineOpen() || cell) {
            flow.endLine();
        } else {
            flow.gap();
        }
    }

    private void lineBreak() {
        if (flow.isLineOpen()) {
            flow.endLine();
        } else {
            flow.gap();
        }
    }

    private void endPage() {
        endTable();
        flow.endPage();
    }

    private void openCell() {
        if (!table) {
            flow.endLine();
            flow.open(Part.TABLE);
            table = true;
        }
        if (!row) {
            flow.open(Part.ROW);
            row = true;
        }
        if (!cell) {
            flow.open(Part.CELL);
            cell = true;
        }
    }

    private void endCell() {
        if (cell) {
            flow.close(Part.CELL);
            cell = false;
        }
    }

    private void endRow() {
        endCell();
        if (row) {
            flow.close(Part.ROW);
            row = false;
        }
    }

    private static String character(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "bullet" -> "•";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "~", "emspace", "enspace", "qmspace" -> " ";
            case "_" -> "-";
            case "{", "}", "\\" -> word;
            default -> "";
        };
    }
}
