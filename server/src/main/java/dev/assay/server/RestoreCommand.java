package dev.assay.server;

import dev.assay.server.backup.Backup;
import dev.assay.server.backup.CannotBackUp;
import dev.assay.server.backup.Restore;
import dev.assay.server.database.DatabaseException;
import dev.assay.server.web.BadSetting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restores a back-up. */
@Command(
        name = "restore",
        description =
                "Restores a back-up into a folder that is empty or does not exist, and moves it forward to this version.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 a fault of Assay's own, 2 a back-up that cannot be restored."})
final class RestoreCommand implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The back-up.")
    private Path file = Path.of("");

    RestoreCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Backup.Extent extent = Restore.from(file, store.folder(), store.database, store::files);
            out.println("Restored " + extent.rows() + " rows and " + extent.files() + " files in " + store.data
                    + "; every part is as it was saved.");
            return 0;
        } catch (CannotBackUp | DatabaseException | BadSetting fault) {
            err.println("assay: " + fault.getMessage());
        } catch (IOException fault) {
            err.println("assay: the back-up cannot be restored: " + fault.getMessage());
        }
        return WRONG_USAGE;
    }
}
