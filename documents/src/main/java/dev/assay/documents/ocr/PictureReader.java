package dev.assay.documents.ocr;

import dev.assay.documents.Documents;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import dev.assay.text.Sha256;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads what another reader leaves: pages that are pictures, by OCR. It draws them as they are looked at, so that nothing hidden is
 * read. It runs in reader processes only, for it starts a program.
 */
public final class PictureReader implements DocumentReader {

    private static final String INSTALL =
            "it is a picture without text; install tesseract-ocr to have it read, or ask for the"
                    + " file it was made from";
    private final Documents documents;
    private final Limits limits;
    private final Runnable start;

    /**
     * A reader over the others.
     *
     * @param start is run before pictures are read, which takes seconds
     */
    public PictureReader(Documents documents, Limits limits, Runnable start) {
        this.documents = documents;
        this.limits = limits;
        this.start = start;
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        Reading reading = documents.read(name, bytes);
        if (limits.of(Limit.OCR_PAGES) == 0 || !hasPictures(reading)) {
            return reading;
        }
        Optional<Tesseract> tesseract = Tesseract.find();
        if (tesseract.isEmpty()) {
            return reading instanceof Reading.Unreadable unreadable
                    ? new Reading.Unreadable(name, unreadable.sha256(), unreadable.reason(), INSTALL)
                    : reading;
        }
        start.run();
        return withPictures(reading, name, bytes, tesseract.get());
    }

    private static boolean hasPictures(Reading reading) {
        return switch (reading) {
            case Reading.Legible(Document document) ->
                document.findings().stream().anyMatch(Rereading::isPicture);
            case Reading.Unreadable unreadable -> unreadable.reason() == Reading.Reason.IMAGE_ONLY;
        };
    }

    private Reading withPictures(Reading reading, String name, byte[] bytes, Tesseract tesseract) {
        String sha256 = Sha256.hex(bytes);
        try {
            Document before = reading instanceof Reading.Legible(Document document) ? document : null;
            Rereading again = new Rereading(before, limits, (pictures, page) -> page(pictures, page, tesseract));
            documents.leaves(name, bytes).forEach(again::read);
            Document after = again.finish(name, sha256);
            return after.text().isBlank() ? reading : new Reading.Legible(after);
        } catch (Refusal refusal) {
            return new Reading.Unreadable(name, sha256, refusal.reason(), refusal.detail());
        }
    }

    private Content page(Pictures pictures, int page, Tesseract tesseract) throws IOException {
        TextWriter writer = new TextWriter(new Budget(limits));
        double scale = pictures.scale(page);
        Tesseract.Word before = null;
        for (Tesseract.Word word : tesseract.read(pictures.grey(page))) {
            if (before != null && !before.paragraph().equals(word.paragraph())) {
                writer.gap();
            } else if (before != null && !before.line().equals(word.line())) {
                writer.endLine();
            }
            writer.space();
            writer.append(word.text(), area(word, scale));
            before = word;
        }
        return writer.finish(null);
    }

    private static Area area(Tesseract.Word word, double scale) {
        return new Area(
                rounded(word.left() * scale),
                rounded(word.top() * scale),
                rounded((word.left() + word.width()) * scale),
                rounded((word.top() + word.height()) * scale));
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
