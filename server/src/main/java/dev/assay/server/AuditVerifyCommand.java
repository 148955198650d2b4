package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.assay.server.audit.AuditVerification;
import dev.assay.server.audit.AuditVerification.Result;
import dev.assay.server.database.DatabaseException;
import dev.assay.server.database.OwnerAccess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the log. */
@Command(
        name = "verify",
        description =
                "Follows the log from its first entry to its last and checks each against the one before, and against what was"
                        + " signed; says where it was first changed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 the log is as it was written, 1 a fault of Assay's own, 2 wrong usage, 3 the log was changed."
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;
    private static final int CHANGED = 3;

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description =
                    "A copy of the file audit/checkpoints that was kept elsewhere: it shows what was removed from both since.")
    private @Nullable Path kept;

    AuditVerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (store.database == null && !OwnerAccess.isIn(store.folder())) {
            err.println("assay: no server was ever started in " + store.data + "; give its folder with --data");
            return WRONG_USAGE;
        }
        try (OwnerAccess database = OwnerAccess.open(store.folder(), store.database)) {
            List<String> lines = kept == null ? List.of() : Files.readAllLines(kept, US_ASCII);
            return tell(AuditVerification.of(database.source(), store.folder(), lines));
        } catch (DatabaseException fault) {
            err.println("assay: " + fault.getMessage());
        } catch (IOException fault) {
            err.println("assay: " + kept + " cannot be read: " + fault.getMessage());
        }
        return WRONG_USAGE;
    }

    private int tell(Result result) {
        return switch (result) {
            case Result.Sound sound -> {
                out.println("The log is as it was written: " + sound.entries() + " entries, " + signed(sound) + ".");
                yield 0;
            }
            case Result.Broken(long entry, String how) -> {
                out.println("The log was changed. Entry " + entry + " is not as it was written: " + how + ".");
                yield CHANGED;
            }
        };
    }

    private static String signed(Result.Sound sound) {
        return sound.checkpoints() == 0
                ? "none of them signed yet"
                : sound.checkpoints() + " of them signed, the last of these " + sound.lastSigned() + " at "
                        + sound.signedAt();
    }
}
