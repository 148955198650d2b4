package dev.assay.cli;

import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes an issuer from a trust list. */
@Command(name = "remove", description = "Removes an issuer from a trust list.", mixinStandardHelpOptions = true)
final class TrustRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "LIST", description = "The file with the trust list.")
    private @Nullable Path list;

    @Parameters(index = "1", paramLabel = "ID", description = "The issuer's id, as 'assay trust show' prints it.")
    private @Nullable String id;

    TrustRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(list);
        String issuer = Objects.requireNonNull(id);
        TrustList before = CredentialOptions.read(file);
        if (before.find(issuer).isEmpty()) {
            throw new InputException("no issuer " + issuer + " in " + file + "; 'assay trust show' prints the ids");
        }
        OutputFile.write(file, out -> out.write(TrustListFile.write(before.without(issuer))));
        console.out().println("removed " + issuer);
        return CommandLineInterface.DONE;
    }
}
