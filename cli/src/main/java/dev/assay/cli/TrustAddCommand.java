package dev.assay.cli;

import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import dev.assay.credentials.trust.TrustedIssuer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an issuer to a trust list. */
@Command(
        name = "add",
        description =
                "Adds an issuer to a trust list, or puts it in place of the one with the same id; makes the list where there is none.",
        mixinStandardHelpOptions = true)
final class TrustAddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "LIST", description = "The file with the trust list.")
    private @Nullable Path list;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "The id by which the issuer signs, as 'assay credential' prints it.")
    private @Nullable String id;

    @Parameters(index = "2", paramLabel = "NAME", description = "The name by which people know it.")
    private @Nullable String name;

    @Option(
            names = "--key",
            paramLabel = "KEYID=KEY",
            description =
                    "A key that it signs by, where its id does not carry it: a Multikey (z6Mk…) or a JSON Web Key.")
    private Map<String, String> keys = Map.of();

    @Option(
            names = "--speaks-for",
            paramLabel = "NAME",
            description = "A body whose certificates it issues besides its own, such as \"Amazon Web Services\".")
    private List<String> speaksFor = List.of();

    TrustAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(list);
        OutputFile.checkWritable(file);
        TrustList before = Files.exists(file) ? CredentialOptions.read(file) : TrustList.EMPTY;
        TrustedIssuer issuer =
                new TrustedIssuer(Objects.requireNonNull(id), Objects.requireNonNull(name), read(keys), speaksFor);
        OutputFile.write(file, out -> out.write(TrustListFile.write(before.with(issuer))));
        console.out().println((before.find(issuer.id()).isPresent() ? "changed " : "added ") + issuer.name());
        return CommandLineInterface.DONE;
    }

    private static List<TrustedIssuer.Key> read(Map<String, String> keys) {
        try {
            return new TreeMap<>(keys)
                    .entrySet().stream()
                            .map(key -> TrustListFile.key(key.getKey(), key.getValue()))
                            .toList();
        } catch (IllegalArgumentException fault) {
            throw new InputException("cannot use --key: " + fault.getMessage());
        }
    }
}
