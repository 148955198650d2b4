package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.documents.Documents;
import dev.assay.documents.isolation.IsolatedDocuments;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class ReadingOptions {

    /** How well files are kept apart from the machine while they are read. */
    enum Apart {
        required,
        best,
        off
    }

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "What one file may use of the machine; 'assay limits' prints the form with the reasons.")
    private @Nullable Path limits;

    @Option(
            names = "--isolation",
            paramLabel = "HOW",
            description =
                    "Read files in processes without a network, or not at all (required), as well apart as this machine"
                            + " allows (best, the default), or in this process (off).")
    private Apart isolation = Apart.best;

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
        Limits named = limits == null ? Limits.standard() : read(limits);
        Limits allowed = ocr == Ocr.off ? named.with(Limit.OCR_PAGES, 0) : named;
        return switch (isolation) {
            case off -> FileReading.here(Documents.within(allowed));
            case best -> FileReading.apart(IsolatedDocuments.start(allowed, Isolation.BEST, most), console);
            case required -> FileReading.apart(IsolatedDocuments.start(allowed, Isolation.REQUIRED, most), console);
        };
    }

    private static Limits read(Path file) {
        return switch (LimitsFile.read(InputFile.nameOf(file), new String(InputFile.bytes(file), UTF_8))) {
            case LimitsFile.Read.Understood understood -> understood.limits();
            case LimitsFile.Read.Refused refused -> throw new InputException(refused.fault());
        };
    }
}
