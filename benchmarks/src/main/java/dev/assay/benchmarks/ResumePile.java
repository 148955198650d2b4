package dev.assay.benchmarks;

import dev.assay.benchmarks.ResumeText.Line;
import dev.assay.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes piles of invented two-page PDF résumés with an embedded font, the same for the same seed. */
public final class ResumePile {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 50;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private ResumePile() {}

    /** Writes {@code count} files into {@code folder}, which is made if it is missing. */
    public static void write(Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        Taxonomy taxonomy = Taxonomy.standard();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "cv-%04d.pdf", i));
            writeResume(file, ResumeText.lines(new Random(seed + i), taxonomy));
        }
    }

    /** Deletes a pile. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void writeResume(Path file, List<Line> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream fontFile = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, fontFile);
            int half = lines.size() / 2;
            writePage(document, font, lines.subList(0, half));
            writePage(document, font, lines.subList(half, lines.size()));
            document.save(file.toFile());
        }
    }

    private static void writePage(PDDocument document, PDFont font, List<Line> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - MARGIN;
            for (Line line : lines) {
                float size = size(line);
                for (String row : wrap(line.text(), font, size)) {
                    y -= size * 1.3f;
                    content.beginText();
                    content.setFont(font, size);
                    content.newLineAtOffset(MARGIN, y);
                    content.showText(row);
                    content.endText();
                }
                y -= line.style() == ResumeText.Style.BODY ? 0 : 3;
            }
        }
    }

    private static float size(Line line) {
        return switch (line.style()) {
            case NAME -> 18;
            case HEADING -> 12;
            case TITLE -> 10.5f;
            case BODY -> 9.5f;
        };
    }

    private static List<String> wrap(String text, PDFont font, float size) throws IOException {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && font.getStringWidth(longer) / 1000 * size > WIDTH) {
                rows.add(row.toString());
                row.setLength(0);
                row.append(word);
            } else {
                row.setLength(0);
                row.append(longer);
            }
        }
        rows.add(row.toString());
        return rows;
    }
}
