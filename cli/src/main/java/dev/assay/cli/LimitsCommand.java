package dev.assay.cli;

import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what one file may use of the machine. */
@Command(
        name = "limits",
        description =
                "Prints what one file may use of the machine, each limit with its reason, in the form that --limits reads.",
        mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    LimitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.formatAmong(Format.text);
        output.check();
        output.write(console, out -> out.write(LimitsFile.write(Limits.standard())));
        return CommandLineInterface.DONE;
    }
}
