package dev.assay.server;

import picocli.CommandLine;

/** Runs {@code assay serve}. */
public final class Main {

    private Main() {}

    /** Ends with the exit code of the command: 0 done, 1 a fault of Assay's own, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ServeCommand(System.out, System.err)).execute(arguments));
    }
}
