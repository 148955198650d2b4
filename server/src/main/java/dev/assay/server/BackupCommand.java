package dev.assay.server;

import dev.assay.server.backup.Backup;
import dev.assay.server.backup.CannotBackUp;
import dev.assay.server.database.DatabaseException;
import dev.assay.server.web.BadSetting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a back-up. */
@Command(
        name = "backup",
        description = "Saves all that a server keeps in one file; the server may run meanwhile.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 a fault of Assay's own, 2 a back-up that cannot be made."})
final class BackupCommand implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "The back-up, a file that does not exist yet. It holds personal data: only its owner can read it.")
    private Path file = Path.of("");

    BackupCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Backup.Extent extent = Backup.save(store.folder(), store.database, store.files(store.folder()), file);
            out.println("Saved " + extent.rows() + " rows and " + extent.files() + " files in " + file + " ("
                    + Files.size(file) + " bytes).");
            return 0;
        } catch (CannotBackUp | DatabaseException | BadSetting fault) {
            err.println("assay: " + fault.getMessage());
        } catch (IOException fault) {
            err.println("assay: the back-up cannot be written: " + fault.getMessage());
        }
        return WRONG_USAGE;
    }
}
