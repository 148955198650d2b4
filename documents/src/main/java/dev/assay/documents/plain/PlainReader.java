package dev.assay.documents.plain;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.TextWriter;

/** Reads plain text. A form feed starts a page. */
public final class PlainReader implements FormReader {

    @Override
    public Content read(byte[] bytes, Budget budget) {
        return read(TextDecoder.decode(bytes), budget);
    }

    private static Content read(String text, Budget budget) {
        TextWriter writer = new TextWriter(budget);
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            budget.step();
            if (!writer.append(text.substring(start, end)).isLineOpen()) {
                writer.gap();
            }
            writer.endLine();
            boolean windowsBreak = text.startsWith("\r\n", end);
            if (end < text.length() && text.charAt(end) == '\f') {
                writer.nextPage();
            }
            start = end + (windowsBreak ? 2 : 1);
        }
        return writer.finish(null);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "\n\r\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
