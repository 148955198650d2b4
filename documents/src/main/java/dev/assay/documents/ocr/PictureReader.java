package dev.assay.documents.ocr;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FileDigest;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what another reader leaves: pages that are pictures, by OCR. It draws them as they are looked at, so that nothing hidden is
 * read. It runs in reader processes only, for it starts a program.
 */
public final class PictureReader implements DocumentReader {

    private static final String INSTALL =
            "it is a picture without text; install tesseract-ocr to have it read, or ask for the"
                    + " file it was made from";
    private static final String BY_OCR =
            "the page is a picture; what stands on it was read by OCR (Tesseract) and may hold mistakes";

    private final DocumentReader reader;
    private final Limits limits;
    private final Runnable start;

    /**
     * A reader over another.
     *
     * @param start is run before pictures are read, which takes seconds
     */
    public PictureReader(DocumentReader reader, Limits limits, Runnable start) {
        this.reader = reader;
        this.limits = limits;
        this.start = start;
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        Reading reading = reader.read(name, bytes);
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
                document.findings().stream().anyMatch(PictureReader::isPicture);
            case Reading.Unreadable unreadable -> unreadable.reason() == Reading.Reason.IMAGE_ONLY;
        };
    }

    private static boolean isPicture(Finding finding) {
        return finding.kind() == Finding.Kind.UNREADABLE_PAGE;
    }

    private Reading withPictures(Reading reading, String name, byte[] bytes, Tesseract tesseract) {
        try (Pictures pictures = Pictures.open(bytes, limits)) {
            Document before = reading instanceof Reading.Legible(Document document) ? document : null;
            Document after = read(pictures, before, name, FileDigest.sha256(bytes), tesseract);
            return after.text().isBlank() ? reading : new Reading.Legible(after);
        } catch (Refusal refusal) {
            return new Reading.Unreadable(name, FileDigest.sha256(bytes), refusal.reason(), refusal.detail());
        } catch (IOException | RuntimeException brokenPicture) { // the library that draws pages fails in many ways
            return reading;
        }
    }

    private Document read(Pictures pictures, @Nullable Document before, String name, String sha256, Tesseract tesseract)
            throws IOException {
        PageParts parts = new PageParts();
        List<Finding> findings = new ArrayList<>();
        int count = before == null ? pictures.count() : before.pages();
        long left = limits.of(Limit.OCR_PAGES);
        for (int page = 0; page < count; page++) {
            List<Finding> found = findings(before, page + 1);
            boolean picture = before == null || found.stream().anyMatch(PictureReader::isPicture);
            if (picture && left-- > 0) {
                parts.add(page(pictures, page, tesseract));
                found.removeIf(PictureReader::isPicture);
                found.add(new Finding(Finding.Kind.READ_BY_OCR, page + 1, null, BY_OCR));
            } else if (before != null) {
                parts.add(before, page);
            }
            findings.addAll(found);
        }
        YearMonth date = before == null ? null : before.date();
        return Document.of(name, sha256, parts.text(), parts.starts(), date, findings, parts.placements());
    }

    private static List<Finding> findings(@Nullable Document before, int page) {
        return before == null
                ? new ArrayList<>()
                : new ArrayList<>(before.findings().stream()
                        .filter(finding -> finding.page() == page)
                        .toList());
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
