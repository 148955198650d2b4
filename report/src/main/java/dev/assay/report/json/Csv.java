package dev.assay.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values as RFC 4180 says, and so that no spreadsheet takes a cell for a formula. */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** Writes one row; a null cell is empty. */
    public static void writeRow(Writer out, @Nullable Object... cells) throws IOException {
        List<String> written = new ArrayList<>();
        for (Object cell : cells) {
            written.add(cell == null ? "" : cell instanceof Number ? cell.toString() : text(cell.toString()));
        }
        out.write(String.join(",", written));
        out.write("\r\n");
    }

    private static String text(String cell) {
        String safe = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
