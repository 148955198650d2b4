package dev.assay.server;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs the commands about the server: {@code assay serve}, {@code backup}, {@code restore} and {@code audit}. */
public final class Main {

    private Main() {}

    @Command(name = "assay", description = "The commands about the server.", mixinStandardHelpOptions = true)
    private static final class Top {}

    /** Ends with the exit code of the command: 0 done, 1 a fault of Assay's own, 2 wrong usage, 3 a log that was changed. */
    public static void main(String[] arguments) {
        System.exit(commands(System.out, System.err).execute(arguments));
    }

    static CommandLine commands(PrintStream out, PrintStream err) {
        return new CommandLine(new Top())
                .addSubcommand(new ServeCommand(out, err))
                .addSubcommand(new BackupCommand(out, err))
                .addSubcommand(new RestoreCommand(out, err))
                .addSubcommand(new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(out, err)));
    }
}
