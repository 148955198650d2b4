package dev.assay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A command that was run in this process.
 *
 * @param exitCode what it returned
 * @param out what it printed
 * @param err what it complained about
 */
record Ran(int exitCode, String out, String err) {

    /** The project's own example. */
    static final Path EXAMPLE = Path.of("..", "examples", "backend-developer");

    static Ran assay(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = Console.of(new PrintWriter(out), new PrintWriter(err));
        int exitCode = CommandLineInterface.execute(
                console, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        console.flush();
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
