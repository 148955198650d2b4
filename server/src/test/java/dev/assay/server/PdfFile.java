package dev.assay.server;

import java.util.ArrayList;
import java.util.List;

/** A PDF file of one page in plain letters: lines of text from top to bottom, the last of them white. */
final class PdfFile {

    private static final int TOP = 740;
    private static final int LEADING = 18;

    private PdfFile() {}

    /** The file, which holds ASCII only. */
    static String of(String text, String hidden) {
        StringBuilder page = new StringBuilder("BT /F1 11 Tf " + LEADING + " TL 72 " + TOP + " Td\n");
        text.lines().forEach(line -> page.append('(').append(escaped(line)).append(") Tj T*\n"));
        page.append("1 1 1 rg (").append(escaped(hidden)).append(") Tj ET");
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", place)));
        return file.append("trailer << /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
