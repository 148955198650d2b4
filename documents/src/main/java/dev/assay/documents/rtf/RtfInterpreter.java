package dev.assay.documents.rtf;

import dev.assay.documents.rtf.GroupState.Destination;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the groups and control words of an RTF file and writes what is shown into a flow. */
final class RtfInterpreter {

    private static final Set<String> NOT_SHOWN = Set.of(
            "stylesheet",
            "pict",
            "objdata",
            "fldinst",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "filetbl",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shpinst",
            "annotation",
            "atnid",
            "atnauthor",
            "atndate",
            "atnref",
            "docvar",
            "mmathPr",
            "wgrffmtfilter",
            "pgdsctbl",
            "colorschememapping",
            "sp",
            "shprslt",
            "do",
            "xe",
            "tc",
            "title",
            "subject",
            "keywords",
            "doccomm",
            "headerl",
            "headerf",
            "footerl",
            "footerf",
            "template",
            "operator",
            "author",
            "company");

    private final Budget budget;
    private final Deque<GroupState> outer = new ArrayDeque<>();
    private final RtfTables tables = new RtfTables();
    private final RtfDates dates = new RtfDates();
    private final RtfWriter writer;
    private GroupState state = new GroupState(CodePages.WESTERN);
    private boolean optional;
    private int fallbackAhead;
    private int depth;

    RtfInterpreter(Flow flow, Budget budget) {
        this.budget = budget;
        this.writer = new RtfWriter(flow);
    }

    void open() {
        writer.flush(state);
        budget.nest(depth++ / 4);
        outer.push(state.copy());
        fallbackAhead = 0;
    }

    void close() {
        writer.flush(state);
        if (!outer.isEmpty()) {
            depth--;
            state = outer.pop();
        }
        fallbackAhead = 0;
        optional = false;
    }

    /** Whether a group is still open. */
    boolean isOpen() {
        return !outer.isEmpty();
    }

    void finish() {
        writer.flush(state);
        writer.endTable();
    }

    @Nullable
    YearMonth date() {
        return dates.lastChanged();
    }

    void text(int unit) {
        optional = false;
        if (fallbackAhead > 0) {
            fallbackAhead--;
            return;
        }
        switch (state.destination) {
            case TEXT -> writer.add(unit, state);
            case FONTS -> tables.fontName(unit);
            case COLORS -> {
                if (unit == ';') {
                    tables.endColor();
                }
            }
            case INFORMATION, NONE -> budget.step();
        }
    }

    void word(String word, int number, RtfScanner scanner) {
        boolean wasOptional = optional;
        optional = false;
        if (word.equals("*")) {
            optional = true;
        } else if (word.equals("bin")) {
            scanner.skip(number);
        } else if (!destination(word, wasOptional)) {
            switch (state.destination) {
                case TEXT -> textWord(word, number);
                case FONTS -> fontWord(word, number);
                case COLORS -> colorWord(word, number);
                case INFORMATION -> dates.word(word, number);
                case NONE -> budget.step();
            }
        }
    }

    private boolean destination(String word, boolean wasOptional) {
        Destination destination = switch (word) {
            case "fonttbl" -> Destination.FONTS;
            case "colortbl" -> Destination.COLORS;
            case "info" -> Destination.INFORMATION;
            case "shppict", "shptxt", "footnote", "pntext", "listtext" -> null;
            default -> NOT_SHOWN.contains(word) || wasOptional ? Destination.NONE : null;
        };
        if (word.equals("shpinst") || word.equals("fldrslt")) {
            return true;
        }
        if (destination == null || state.destination == Destination.NONE) {
            return false;
        }
        writer.flush(state);
        state.destination = destination;
        return true;
    }

    private void fontWord(String word, int number) {
        switch (word) {
            case "f" -> tables.startFont(number);
            case "fcharset" -> tables.fontCharset(number);
            default -> budget.step();
        }
    }

    private void colorWord(String word, int number) {
        switch (word) {
            case "red" -> tables.red(number);
            case "green" -> tables.green(number);
            case "blue" -> tables.blue(number);
            default -> budget.step();
        }
    }

    private void textWord(String word, int number) {
        if (word.equals("u")) {
            writer.flush(state);
            writer.addCharacter((char) number, state);
            fallbackAhead = state.fallbackLength;
            return;
        }
        writer.flush(state); // what came before looks as it did before
        if (!LookWords.apply(word, number, state, tables)) {
            writer.word(word, state);
        }
    }
}
