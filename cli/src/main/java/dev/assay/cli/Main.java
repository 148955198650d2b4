package dev.assay.cli;

/** Starts the command line; the only place that touches the process: its streams, its environment and its end. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int exitCode = CommandLineInterface.execute(console, arguments);
        console.flush();
        System.exit(exitCode);
    }
}
