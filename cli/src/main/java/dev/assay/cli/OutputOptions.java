package dev.assay.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which form results are written, and where to. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "The form of the output: ${COMPLETION-CANDIDATES} (where the command offers it). Without it, the ending"
                            + " of --out's file decides, and else it is text.")
    @Nullable
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the output to FILE instead of standard output.")
    @Nullable
    Path out;

    /** The form asked for; a form that the command does not offer is the user's mistake. */
    Format formatAmong(Format... offered) {
        Format asked = format == null ? formatOfFile() : format;
        for (Format each : offered) {
            if (each == asked) {
                return asked;
            }
        }
        throw new InputException("this command does not write " + asked + "; choose one of "
                + String.join(", ", Arrays.stream(offered).map(Format::name).toList()) + " with --format");
    }

    /** The form that the ending of the file to write stands for; text where there is no such form. */
    private Format formatOfFile() {
        String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(each -> name.endsWith("." + each))
                .findFirst()
                .orElse(Format.text);
    }

    /** Says early whether the output can be written. */
    void check() {
        if (out != null) {
            OutputFile.checkWritable(out);
        }
    }

    /** Whether results may hold terminal colours. */
    boolean colour(Console console) {
        return out == null && console.colour();
    }

    void write(Console console, OutputFile.Content content) {
        if (out != null) {
            OutputFile.write(out, content);
            return;
        }
        try {
            content.write(console.out());
            console.out().flush();
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
