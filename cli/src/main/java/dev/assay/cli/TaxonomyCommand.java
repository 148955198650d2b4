package dev.assay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the taxonomy knows. */
@Command(
        name = "taxonomy",
        description = "Shows what the taxonomy knows.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TaxonomyFindCommand.class, TaxonomyImportCommand.class})
final class TaxonomyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: assay taxonomy show TEXT, or import LIST");
    }
}
