package dev.assay.cli;

import dev.assay.credentials.trust.TrustedIssuer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a trust list. */
@Command(name = "show", description = "Prints the issuers of a trust list.", mixinStandardHelpOptions = true)
final class TrustShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "LIST", description = "The file with the trust list.")
    private @Nullable Path list;

    TrustShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (TrustedIssuer issuer :
                CredentialOptions.read(Objects.requireNonNull(list)).issuers()) {
            console.out().println(issuer.name() + "  " + issuer.id());
            issuer.keys().forEach(key -> console.out().println("  key " + key.id()));
            issuer.speaksFor().forEach(body -> console.out().println("  speaks for " + body));
        }
        return CommandLineInterface.DONE;
    }
}
