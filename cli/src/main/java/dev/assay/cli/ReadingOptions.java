package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.documents.Documents;
import dev.assay.documents.drawing.PagePictures;
import dev.assay.documents.isolation.IsolatedDocuments;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import dev.assay.repositories.Depth;
import dev.assay.repositories.Repositories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class ReadingOptions {

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "What one file may use of the machine; 'assay limits' prints the form with the reasons.")
    private @Nullable Path limits;

    @Mixin
    private final IsolationOption isolation = new IsolationOption();

    /** Whether pages that are pictures are read. */
    enum Ocr {
        auto,
        off
    }

    @Option(
            names = "--ocr",
            paramLabel = "WHETHER",
            description =
                    "Read pages that are pictures by OCR where Tesseract is installed (auto, the default), or leave them (off).")
    private Ocr ocr = Ocr.auto;

    /** The front door to files, which reads as many as {@code most} at once; to be closed when all are read. */
    FileReading open(Console console, int most) {
        Limits allowed = ocr == Ocr.off ? named().with(Limit.OCR_PAGES, 0) : named();
        return isolation
                .isolation()
                .map(apart -> FileReading.apart(IsolatedDocuments.start(allowed, apart, most), console))
                .orElseGet(() -> FileReading.here(Documents.within(allowed)));
    }

    /** What draws pages. */
    PagePictures pictures() {
        return new PagePictures(named(), isolation.isolation());
    }

    /** What unpacks ZIP files of many applicants. */
    ZippedPiles zippedPiles() {
        return new ZippedPiles(isolation.isolation());
    }

    private Limits named() {
        return limits == null ? Limits.standard() : read(limits);
    }

    /** What reads repositories. */
    Repositories repositories() {
        return isolation.repositories(Depth.EVIDENCE, _ -> {}); // the reading of files warns for both
    }

    private static Limits read(Path file) {
        return switch (LimitsFile.read(InputFile.nameOf(file), new String(InputFile.bytes(file), UTF_8))) {
            case LimitsFile.Read.Understood understood -> understood.limits();
            case LimitsFile.Read.Refused refused -> throw new InputException(refused.fault());
        };
    }
}
