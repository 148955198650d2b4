package dev.assay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Edits the list of issuers that are believed. */
@Command(
        name = "trust",
        description = "Shows and edits a trust list: the issuers whose credentials are believed.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TrustShowCommand.class, TrustAddCommand.class, TrustRemoveCommand.class})
final class TrustCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: assay trust show, add or remove");
    }
}
