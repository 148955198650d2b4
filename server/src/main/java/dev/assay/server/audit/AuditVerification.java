package dev.assay.server.audit;

import dev.assay.server.audit.AuditLog.Check;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the log from outside the server: the chain of hashes, and that it is the one that was signed. */
public final class AuditVerification {

    private AuditVerification() {}

    /** What came of it. */
    public sealed interface Result {
        /**
         * All is as it was written.
         *
         * @param entries how many entries the log has
         * @param checkpoints how many of them were signed
         * @param lastSigned the last of these; 0 where none was
         * @param signedAt when that was; null where none was
         */
        record Sound(
                long entries,
                int checkpoints,
                long lastSigned,
                @Nullable Instant signedAt) implements Result {}

        /** Where the log is first not as it was written, and how that shows. */
        record Broken(long entry, String how) implements Result {}
    }

    /**
     * Checks a log.
     *
     * @param database where it is kept
     * @param data the server's folder, which holds the checkpoints and their key
     * @param kept lines of checkpoints that were kept elsewhere; may be empty
     */
    public static Result of(DataSource database, Path data, List<String> kept) {
        Checkpoints checkpoints = new Checkpoints(data);
        List<String> lines = new ArrayList<>(checkpoints.lines()); // before the log, which may grow meanwhile
        lines.addAll(kept);
        Map<Long, Checkpoint> signed = new HashMap<>();
        for (String line : lines) {
            Optional<Checkpoint> checkpoint =
                    Checkpoint.read(line).filter(read -> read.isSignedWith(checkpoints.key()));
            if (checkpoint.isEmpty()) {
                return new Result.Broken(
                        Checkpoint.read(line).map(Checkpoint::entry).orElse(0L),
                        "a line of the checkpoints is not signed with this server's key");
            }
            signed.merge(checkpoint.get().entry(), checkpoint.get(), AuditVerification::earlier);
        }
        return follow(new AuditLog(JdbcClient.create(database), Clock.systemUTC(), _ -> {}), signed);
    }

    private static Checkpoint earlier(Checkpoint one, Checkpoint other) {
        return one.at().isAfter(other.at()) ? other : one;
    }

    private static Result follow(AuditLog log, Map<Long, Checkpoint> signed) {
        List<Checkpoint> other = new ArrayList<>();
        Check check = log.check(entry -> {
            Checkpoint checkpoint = signed.get(entry.id());
            if (checkpoint != null && !checkpoint.hash().equals(entry.hash())) {
                other.add(checkpoint);
            }
        });
        if (!other.isEmpty()) {
            return new Result.Broken(
                    other.getFirst().entry(),
                    "it is not the entry that was signed at " + other.getFirst().at()
                            + ": an entry up to it was changed, and the hashes after it made anew");
        }
        return switch (check) {
            case Check.Broken(long entry, String how) -> new Result.Broken(entry, how);
            case Check.Sound(long entries) -> ending(entries, signed);
        };
    }

    private static Result ending(long entries, Map<Long, Checkpoint> signed) {
        Optional<Checkpoint> last =
                signed.values().stream().max((one, other) -> Long.compare(one.entry(), other.entry()));
        if (last.isPresent() && last.get().entry() > entries) {
            return new Result.Broken(
                    entries + 1,
                    "it is missing: entry " + last.get().entry() + " was signed at "
                            + last.get().at());
        }
        return new Result.Sound(
                entries,
                signed.size(),
                last.map(Checkpoint::entry).orElse(0L),
                last.map(Checkpoint::at).orElse(null));
    }
}
