package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.job.Job;
import dev.assay.rank.Weights;
import dev.assay.rank.WeightsFile;
import dev.assay.rank.WeightsReading;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that bear on how applicants are assessed. */
final class AssessmentOptions {

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description =
                    "Weights of importance classes, kinds and single requirements; docs/method.md shows the form.")
    private @Nullable Path weights;

    @Option(
            names = "--as-of",
            paramLabel = "MONTH",
            description =
                    "The month at which \"present\" ends, as in 2026-03; without it, the latest date in each text.")
    private @Nullable YearMonth asOf;

    @Nullable
    YearMonth asOf() {
        return asOf;
    }

    /** The weights of the file that was named, else the standard ones. */
    Weights weightsFor(Job job) {
        if (weights == null) {
            return Weights.STANDARD;
        }
        String text = new String(InputFile.bytes(weights), UTF_8);
        return switch (WeightsFile.read(InputFile.nameOf(weights), text, job)) {
            case WeightsReading.Understood understood -> understood.weights();
            case WeightsReading.Refused refused -> throw new InputException(String.join("; ", refused.faults()));
        };
    }
}
