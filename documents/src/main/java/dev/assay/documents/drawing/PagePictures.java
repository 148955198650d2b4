package dev.assay.documents.drawing;

import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Draws the pages of a file as PNG pictures, with the order in which their lines were read and the places of what is hidden, or bare.
 * The file is opened in a process of its own; this one takes the pictures as bytes and looks at no pixel. Stateless and thread-safe.
 */
public final class PagePictures {

    /** A picture of the greatest size, uncompressed, is smaller. */
    private static final int LONGEST_PICTURE = 64 << 20;

    private static final double MOST_PIXELS_PER_POINT = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Limits limits;
    private final Optional<Isolation> isolation;

    /** @param isolation how well the drawing is kept apart; empty where it may happen in this process */
    public PagePictures(Limits limits, Optional<Isolation> isolation) {
        this.limits = limits;
        this.isolation = isolation;
    }

    /** The same for pictures without marks, on which whoever takes them places their own. */
    @FunctionalInterface
    public interface Sheets {
        /**
         * Takes a picture.
         *
         * @param page the page that it shows, from 1
         * @param png the picture as a file
         * @param pixelsPerPoint how many of its pixels a point of the page is; places are given in points
         */
        void add(int page, byte[] png, double pixelsPerPoint);
    }

    /** Takes the pictures one by one. */
    @FunctionalInterface
    public interface Album {
        /**
         * Takes a picture.
         *
         * @param page the page that it shows, from 1
         * @param png the picture as a file
         */
        void add(int page, byte[] png);
    }

    /**
     * Draws all pages.
     *
     * @param file the file that {@code document} was read from
     * @return why there are no pictures, or not all of them; empty where all is well
     * @throws dev.assay.documents.isolation.NoIsolation when no process can be started
     */
    public Optional<String> draw(byte[] file, Document document, Album album) {
        return carryOut(new Errand(limits, file, PageMarks.of(document)), (page, png, _) -> album.add(page, png));
    }

    /**
     * Draws all pages as they are.
     *
     * @param file a file of so many pages
     * @return why there are no pictures, or not all of them; empty where all is well
     * @throws dev.assay.documents.isolation.NoIsolation when no process can be started
     */
    public Optional<String> draw(byte[] file, int pages, Sheets sheets) {
        return carryOut(new Errand(limits, file, PageMarks.none(pages)), sheets);
    }

    private Optional<String> carryOut(Errand errand, Sheets sheets) {
        return isolation.map(apart -> apart(apart, errand, sheets)).orElseGet(() -> here(errand, sheets));
    }

    private Optional<String> apart(Isolation apart, Errand errand, Sheets sheets) {
        IsolatedTask task = new IsolatedTask(
                DrawingProcess.class.getName(),
                Math.toIntExact(limits.of(Limit.HEAP_MEBIBYTES)),
                limits.inflatedBytes(),
                Duration.ofMillis(limits.of(Limit.OCR_MILLISECONDS)));
        IsolatedTask.Outcome<Optional<String>> outcome = task.run(
                apart, out -> errand.write(new DataOutputStream(out)), in -> receive(in, errand.pages(), sheets));
        return switch (outcome) {
            case IsolatedTask.Outcome.Answered<Optional<String>> answered -> answered.answer();
            case IsolatedTask.Outcome.Lost<Optional<String>>(var loss) ->
                Optional.of(
                        switch (loss) {
                            case OVERRUN -> "drawing it takes over " + limits.of(Limit.OCR_MILLISECONDS) / 1000 + " s";
                            case HEAP_FULL -> "drawing it takes more memory than it may";
                            case DIED -> "the process that drew it broke down over it";
                        });
        };
    }

    private static Optional<String> here(Errand errand, Sheets sheets) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            errand.carryOut(new DataOutputStream(out));
            return receive(new DataInputStream(new ByteArrayInputStream(out.toByteArray())), errand.pages(), sheets);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault); // memory does not fail
        }
    }

    private static Optional<String> receive(DataInputStream in, int pages, Sheets sheets) throws IOException {
        for (int page = 1; page <= pages; page++) {
            int length = in.readInt();
            if (length < PNG.length || length > LONGEST_PICTURE) {
                return Optional.of(length == Errand.FAULT ? reason(in) : "the process that drew it talks nonsense");
            }
            double pixelsPerPoint = in.readDouble();
            byte[] png = in.readNBytes(length);
            if (!(pixelsPerPoint > 0 && pixelsPerPoint <= MOST_PIXELS_PER_POINT)
                    || png.length < length
                    || !java.util.Arrays.equals(png, 0, PNG.length, PNG, 0, PNG.length)) {
                return Optional.of("the process that drew it talks nonsense");
            }
            sheets.add(page, png, pixelsPerPoint);
        }
        return Optional.empty();
    }

    private static String reason(DataInputStream in) throws IOException {
        String reason = in.readUTF();
        return reason.length() <= LONGEST_NAME && reason.chars().noneMatch(Character::isISOControl)
                ? reason
                : "the process that drew it talks nonsense";
    }
}
