package dev.assay.cli;

import dev.assay.credentials.CredentialReader;
import dev.assay.credentials.CredentialReading;
import dev.assay.credentials.Presenter;
import dev.assay.credentials.answer.ReadingDate;
import dev.assay.report.json.Json;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains signed credentials. */
@Command(
        name = "credential",
        description =
                "Says of signed credentials whether the signature is valid, whether you trust the issuer, and whether"
                        + " it is about this person. It asks no web site.",
        mixinStandardHelpOptions = true)
final class CredentialCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final CredentialOptions options = new CredentialOptions();

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "An e-mail address that the person uses; it is compared with the credential's hash.")
    private List<String> emails = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "MONTH",
            description = "The month to hold the credential's period against, as in 2026-03.")
    private @Nullable YearMonth asOf;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Badges and credentials: JSON, a token, or a PNG or SVG picture that carries one.")
    private List<Path> files = List.of();

    CredentialCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json);
        output.check();
        CredentialReader reader = options.reader(options.trustList());
        Presenter presenter =
                new Presenter(emails, options.challenge, asOf == null ? ReadingDate.NONE : ReadingDate.given(asOf));
        List<CredentialReading> readings = files.stream()
                .map(file -> reader.read(InputFile.nameOf(file), InputFile.bytes(file), presenter))
                .toList();
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, readings, CredentialJson::write);
                case text, csv, html -> new CredentialText(new Paint(output.colour(console))).write(out, readings);
            }
        });
        return CommandLineInterface.DONE;
    }
}
