package dev.assay.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs one command and maps what went wrong to a line on standard error and an exit code. */
final class CommandLineInterface {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int UNUSABLE_INPUT = 2;

    private CommandLineInterface() {}

    /** Runs the command that {@code arguments} name; the answer is the process's exit code. */
    static int execute(Console console, String... arguments) {
        try {
            return commandLine(console, arguments).execute(arguments);
        } catch (Error fault) { // the edge of the process: even a lack of memory is told in one line
            return failed(console, fault);
        }
    }

    private static CommandLine commandLine(Console console, String... arguments) {
        return Commands.addTo(new CommandLine(new AssayCommand(), new CommandFactory(console)), arguments)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(
                        (fault, given) -> unusable(console, fault.getMessage(), fault.getCommandLine()))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(console, fault));
    }

    private static int unusable(Console console, @Nullable String message, CommandLine command) {
        console.err()
                .println("assay: " + oneLine(message) + " (try '"
                        + command.getCommandSpec().qualifiedName() + " --help')");
        return UNUSABLE_INPUT;
    }

    private static int failed(Console console, Throwable fault) {
        if (fault instanceof InputException) {
            console.err().println("assay: " + oneLine(fault.getMessage()));
            return UNUSABLE_INPUT;
        }
        console.err()
                .println("assay: something went wrong inside Assay (" + oneLine(fault.toString())
                        + "); please report it with the command you ran");
        return OUR_FAULT;
    }

    private static String oneLine(@Nullable String message) {
        return Objects.toString(message, "").replaceAll("\\s+", " ").strip();
    }
}
