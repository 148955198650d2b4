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
 * Draws the pages of a file as PNG pictures, with the order in which their lines were read and the places of what is hidden. The
 * file is opened in a process of its own; this one takes the pictures as bytes and looks at no pixel. Stateless and thread-safe.
 */
public final class PagePictures {

    /** A picture of the greatest size, uncompressed, is smaller. */
    private static final int LONGEST_PICTURE = 64 << 20;

    private static final int LONGEST_NAME = 1_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Limits limits;
    private final Optional<Isolation> isolation;

    /** @param isolation how well the drawing is kept apart; empty where it may happen in this process */
    public PagePictures(Limits limits, Optional<Isolation> isolation) {
        this.limits = limits;
        this.isolation = isolation;
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
        Errand errand = new Errand(limits, file, PageMarks.of(document));
        return isolation.map(apart -> apart(apart, errand, album)).orElseGet(() -> here(errand, album));
    }

    private Optional<String> apart(Isolation apart, Errand errand, Album album) {
        IsolatedTask task = new IsolatedTask(
                DrawingProcess.class.getName(),
                Math.toIntExact(limits.of(Limit.HEAP_MEBIBYTES)),
                limits.inflatedBytes(),
                Duration.ofMillis(limits.of(Limit.OCR_MILLISECONDS)));
        IsolatedTask.Outcome<Optional<String>> outcome = task.run(
                apart, out -> errand.write(new DataOutputStream(out)), in -> receive(in, errand.pages(), album));
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

    private static Optional<String> here(Errand errand, Album album) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            errand.carryOut(new DataOutputStream(out));
            return receive(new DataInputStream(new ByteArrayInputStream(out.toByteArray())), errand.pages(), album);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault); // memory does not fail
        }
    }

    private static Optional<String> receive(DataInputStream in, int pages, Album album) throws IOException {
        for (int page = 1; page <= pages; page++) {
            int length = in.readInt();
            if (length < PNG.length || length > LONGEST_PICTURE) {
                return Optional.of(length == Errand.FAULT ? reason(in) : "the process that drew it talks nonsense");
            }
            byte[] png = in.readNBytes(length);
            if (png.length < length || !java.util.Arrays.equals(png, 0, PNG.length, PNG, 0, PNG.length)) {
                return Optional.of("the process that drew it talks nonsense");
            }
            album.add(page, png);
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
