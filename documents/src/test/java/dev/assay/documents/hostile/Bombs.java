package dev.assay.documents.hostile;

import dev.assay.documents.BarePdf;
import dev.assay.documents.TestZip;
import dev.assay.documents.hidden.Type1Program;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/** Small files that would fill the memory or keep a processor busy, if they were believed. */
public enum Bombs {
    ZEROS_IN_A_ZIP("cv.docx"),
    MANY_ZEROS_IN_A_ZIP("cv.zip"),
    ZEROS_IN_A_PAGE("cv.pdf"),
    ZEROS_PACKED_TWICE("cv.pdf"),
    ZEROS_IN_A_STREAM_OF_OBJECTS("cv.pdf"),
    A_MILLION_OBJECTS("cv.pdf"),
    A_MILLION_LETTERS_EVERYWHERE("cv.pdf"),
    A_PICTURE_OF_HUGE_SIZE("cv.pdf"),
    LETTERS_THAT_DRAW_THEMSELVES("cv.pdf"),
    LETTERS_THAT_DOUBLE("cv.pdf"),
    ELEMENTS_INSIDE_ELEMENTS("cv.html"),
    GROUPS_INSIDE_GROUPS("cv.rtf"),
    LISTS_INSIDE_LISTS("cv.json"),
    QUOTES_INSIDE_QUOTES("cv.md"),
    CELLS_WITHOUT_END("cv.docx"),
    SPACES_THAT_ARE_COUNTED("cv.odt"),
    CELLS_THAT_ARE_COUNTED("cv.odt");

    private static final String PACKED = "<< /Length %d /Filter /FlateDecode >>";
    private static final String CELL = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";

    private final String file;

    Bombs(String file) {
        this.file = file;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The file, made anew. */
    public byte[] bytes() {
        return switch (this) {
            case ZEROS_IN_A_ZIP ->
                new TestZip()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("word/document.xml", new byte[200 << 20])
                        .bytes();
            case MANY_ZEROS_IN_A_ZIP -> manyZeros();
            case ZEROS_IN_A_PAGE -> BarePdf.withStream(PACKED, zeros());
            case ZEROS_PACKED_TWICE ->
                BarePdf.withStream("<< /Length %d /Filter [/FlateDecode /FlateDecode] >>", deflated(zeros()));
            case ZEROS_IN_A_STREAM_OF_OBJECTS ->
                BarePdf.withStream("<< /Type /ObjStm /N 100000 /First 10 /Length %d /Filter /FlateDecode >>", zeros());
            case A_MILLION_OBJECTS -> millionObjects();
            case A_MILLION_LETTERS_EVERYWHERE -> letters();
            case A_PICTURE_OF_HUGE_SIZE -> picture();
            case LETTERS_THAT_DRAW_THEMSELVES -> font(List.of(new int[] {0}));
            case LETTERS_THAT_DOUBLE ->
                font(IntStream.rangeClosed(1, 40)
                        .mapToObj(next -> next == 40 ? new int[0] : new int[] {next, next})
                        .toList());
            case ELEMENTS_INSIDE_ELEMENTS -> ascii("<!doctype html>" + "<div><b>x".repeat(500_000));
            case GROUPS_INSIDE_GROUPS -> ascii("{\\rtf1 " + "{\\b x".repeat(1_000_000));
            case LISTS_INSIDE_LISTS -> ascii("{\"basics\":" + "[".repeat(3_000_000));
            case QUOTES_INSIDE_QUOTES -> ascii("# Dana\n\n" + "> ".repeat(1_000_000) + "x");
            case CELLS_WITHOUT_END ->
                TestZip.docx("<w:tbl><w:tr>" + CELL.repeat(600_000) + "</w:tr></w:tbl>")
                        .bytes();
            case SPACES_THAT_ARE_COUNTED ->
                TestZip.odt("<text:p>Dana<text:s text:c='2000000000'/>x</text:p>")
                        .bytes();
            case CELLS_THAT_ARE_COUNTED -> countedCells();
        };
    }

    /** A page whose letters are drawn by these routines of a font. */
    private static byte[] font(List<int[]> routines) {
        return BarePdf.ofPage("/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>").add("""
                        5 0 obj
                        << /Type /Font /Subtype /Type1 /BaseFont /Told /FontDescriptor 6 0 R >>
                        endobj
                        6 0 obj
                        << /Type /FontDescriptor /FontName /Told /Flags 32 /FontFile 7 0 R >>
                        endobj
                        """).stream(
                        7, "<< /Length %d >>", Type1Program.withRoutines(routines))
                .stream(4, "<< /Length %d >>", ascii("BT /F1 12 Tf 72 700 Td (Dana Example, Java developer) Tj ET"))
                .bytes();
    }

    private static byte[] picture() {
        return BarePdf.ofPage("/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>").stream(
                        4, "<< /Length %d >>", ascii("600 0 0 800 0 0 cm /I Do"))
                .stream(
                        5,
                        "<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8"
                                + " /ColorSpace /DeviceRGB /Filter /FlateDecode /Length %d >>",
                        zeros())
                .bytes();
    }

    private static byte[] countedCells() {
        return TestZip.odt("<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                        + " table:number-columns-repeated='1000000'><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>")
                .bytes();
    }

    private static byte[] manyZeros() {
        TestZip zip = new TestZip();
        for (int i = 0; i < 6; i++) {
            zip.part("cv" + i + ".txt", new byte[20 << 20]);
        }
        return zip.bytes();
    }

    private static byte[] millionObjects() {
        StringBuilder objects = new StringBuilder();
        for (int i = 4; i < 1_000_000; i++) {
            objects.append(i).append(" 0 obj\n1\nendobj\n");
        }
        return BarePdf.ofPage("").add(objects.toString()).bytes();
    }

    private static byte[] letters() {
        StringBuilder content = new StringBuilder("BT /F1 9 Tf ");
        for (int i = 0; i < 1_000_000; i++) {
            content.append("1 0 0 1 ")
                    .append(i * 7919L % 600)
                    .append(' ')
                    .append(i * 104_729L % 790)
                    .append(" Tm (a) Tj ");
        }
        return BarePdf.withContent(ascii(content.append("ET").toString()));
    }

    private static byte[] zeros() {
        return deflated(new byte[200 << 20]);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
