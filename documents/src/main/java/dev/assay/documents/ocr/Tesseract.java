package dev.assay.documents.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The OCR program of that name, as the system has it installed. */
public final class Tesseract {

    private static final Path PROGRAM = Path.of("/usr/bin/tesseract");
    private static final Path MODELS = Path.of("/usr/share/tesseract-ocr");

    /** Far more than a page of words takes. */
    private static final int LONGEST_ANSWER = 8 << 20;

    /** Tesseract's own mark, of 100, under which a word is more likely noise than text. */
    private static final double LEAST_CONFIDENCE = 20;

    private static final int COLUMNS = 12;

    private Tesseract() {}

    /** Tesseract, if it is installed. */
    public static Optional<Tesseract> find() {
        return Files.isExecutable(PROGRAM) ? Optional.of(new Tesseract()) : Optional.empty();
    }

    /** The files that it needs to read, beside the libraries of the system. */
    public static List<Path> files() {
        return find().isPresent() && Files.isDirectory(MODELS) ? List.of(PROGRAM, MODELS) : List.of();
    }

    /**
     * A word on a picture, in pixels.
     *
     * @param line tells lines apart; it changes from one to the next
     * @param paragraph tells paragraphs apart
     */
    record Word(String text, String paragraph, String line, int left, int top, int width, int height) {}

    /** The words of a grey picture, in the order in which they are read. */
    List<Word> read(BufferedImage grey) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString(), "stdin", "stdout", "-l", "eng", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // processes run beside each other, one for each core
        Process process = builder.start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(("P5 " + grey.getWidth() + " " + grey.getHeight() + " 255\n")
                        .getBytes(StandardCharsets.US_ASCII));
                in.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
            }
            byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER);
            return words(new String(answer, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals("5") && !cells[11].isBlank()) {
                if (Double.parseDouble(cells[10]) >= LEAST_CONFIDENCE) {
                    words.add(word(cells));
                }
            }
        }
        return words;
    }

    private static Word word(String[] cells) {
        String paragraph = cells[2] + "." + cells[3];
        return new Word(
                cells[11].strip(),
                paragraph,
                paragraph + "." + cells[4],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]));
    }
}
