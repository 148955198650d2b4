package dev.assay.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** PDF files object by object, without a table of objects, as no program writes them: a catalog, one page, and what is given. */
public final class BarePdf {

    private static final String FONT = " /Resources << /Font << /F1 5 0 R >> >>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private BarePdf(String page) {
        add("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + page + " >>\nendobj\n");
    }

    /** A file whose page is object 3, with these further entries. */
    public static BarePdf ofPage(String entries) {
        return new BarePdf(entries);
    }

    /** A file whose page has this content in object 4, and Helvetica as F1. */
    public static byte[] withContent(byte[] content) {
        return withStream("<< /Length %d >>", content);
    }

    /** The same, with a dictionary in which %d stands for the length of the stream. */
    public static byte[] withStream(String dictionary, byte[] stream) {
        return ofPage("/Contents 4 0 R" + FONT)
                .add("5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n")
                .stream(4, dictionary, stream)
                .bytes();
    }

    /** A file whose font has this table from codes to letters, and whose page shows all codes of one byte and some of two. */
    public static byte[] withCodes(byte[] table) {
        StringBuilder shown = new StringBuilder("BT /F1 9 Tf 20 700 Td <");
        for (int code = 1; code < 256; code++) {
            shown.append("%02X".formatted(code));
        }
        return ofPage("/Contents 4 0 R" + FONT)
                .add("5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>\nendobj\n")
                .stream(6, "<< /Length %d >>", table)
                .stream(4, "<< /Length %d >>", ascii(shown.append("> Tj ET").toString()))
                .bytes();
    }

    /** Adds objects as they are written. */
    public BarePdf add(String objects) {
        out.writeBytes(ascii(objects));
        return this;
    }

    /** Adds a stream. */
    public BarePdf stream(int number, String dictionary, byte[] content) {
        add(number + " 0 obj\n" + dictionary.formatted(content.length) + "\nstream\n");
        out.writeBytes(content);
        return add("\nendstream\nendobj\n");
    }

    public byte[] bytes() {
        add("trailer\n<< /Root 1 0 R >>\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
