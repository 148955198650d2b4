package dev.assay.server.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.server.backup.Manifest.Part;
import dev.assay.server.backup.Manifest.Table;
import dev.assay.server.blob.BlobStore;
import dev.assay.server.database.OwnerAccess;
import dev.assay.server.database.StoredJson;
import dev.assay.server.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a back-up: a ZIP with the database as it is at one moment, all files that it speaks of, and what checks the log. The server may
 * run meanwhile: files are taken after the database was read, none is ever changed, and none is removed before the end.
 */
public final class Backup {

    /** What is kept besides the database and the files. */
    static final List<String> OTHERS =
            List.of("audit/checkpoints", "secrets/audit-key", Seal.PLACE, "signers", "trust.json");

    static final String FILES = "files/";

    /** The files that cannot be missing. */
    static final String SPOKEN_OF = "select distinct sha256 from application_file";

    private Backup() {}

    /**
     * What was saved, or restored.
     *
     * @param rows of all tables together
     * @param files as they were sent
     */
    public record Extent(long rows, long files) {}

    /**
     * Saves a server.
     *
     * @param data the server's folder
     * @param url another database with its owner, or null for the server's own
     * @param files where the files are kept
     * @param out the back-up, which must not exist; it is there as a whole or not at all
     * @throws CannotBackUp where it cannot be made
     */
    public static Extent save(Path data, @Nullable String url, BlobStore files, Path out) throws IOException {
        if (Files.exists(out)) {
            throw new CannotBackUp(out + " exists; give another name with --out");
        }
        if (url == null && !OwnerAccess.isIn(data)) {
            throw new CannotBackUp("no server was ever started in " + data + "; give its folder with --data");
        }
        Path draft = Files.createTempFile(
                folder(out),
                "assay-backup-",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Extent extent;
            try (OwnerAccess database = OwnerAccess.open(data, url);
                    Archive archive = new Archive(draft)) {
                extent = write(data, database, files, archive);
            }
            Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
            Restore.force(folder(out));
            return extent;
        } catch (SQLException fault) {
            throw new CannotBackUp("the database cannot be read: " + fault.getMessage(), fault);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().resolveSibling("");
    }

    private static Extent write(Path data, OwnerAccess database, BlobStore store, Archive archive)
            throws SQLException, IOException {
        Manifest tables;
        long files;
        try (Connection _ = keptFromRemoval(database)) {
            tables = writeTables(database, archive);
            files = writeFiles(store, spokenOf(database), archive);
        }
        for (String name : OTHERS) {
            if (Files.exists(data.resolve(name))) {
                archive.add(name, out -> Files.copy(data.resolve(name), out));
            }
        }
        Manifest whole =
                new Manifest(Manifest.FORMAT, tables.schema(), tables.tables(), tables.sequences(), archive.parts());
        archive.add(Manifest.NAME, out -> out.write(StoredJson.of(whole).getBytes(UTF_8)));
        archive.finish();
        return new Extent(tables.tables().stream().mapToLong(Table::rows).sum(), files);
    }

    /** A connection as long as which the server removes no file. */
    private static Connection keptFromRemoval(OwnerAccess database) throws SQLException {
        Connection connection = database.connect();
        new Tables(connection).strings("select pg_advisory_lock_shared(" + BlobStore.SAVED_NOW + ")");
        return connection;
    }

    private static Manifest writeTables(OwnerAccess database, Archive archive) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // all tables as of one moment
            Tables tables = new Tables(connection);
            List<Table> written = new ArrayList<>();
            for (Table table : tables.all()) {
                long[] rows = new long[1];
                archive.add(table.part(), out -> rows[0] = copy(tables, table, out));
                written.add(new Table(table.name(), table.columns(), rows[0]));
            }
            return new Manifest(Manifest.FORMAT, tables.schema(), written, tables.sequences(), List.of());
        }
    }

    private static long copy(Tables tables, Table table, OutputStream out) throws IOException {
        try {
            return tables.write(table, out);
        } catch (SQLException fault) {
            throw new CannotBackUp("the table " + table.name() + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    private static Set<String> spokenOf(OwnerAccess database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new TreeSet<>(new Tables(connection).strings(SPOKEN_OF));
        }
    }

    private static long writeFiles(BlobStore store, Set<String> spokenOf, Archive archive) throws IOException {
        List<String> names = store.names();
        spokenOf.removeAll(Set.copyOf(names));
        if (!spokenOf.isEmpty()) {
            throw new CannotBackUp(
                    spokenOf.size() + " files of applications are not where files are kept; where that is"
                            + " a bucket, give the ASSAY_S3_… of the server to this command, too");
        }
        for (String name : names) {
            Part part = archive.add(FILES + name, out -> {
                try (InputStream in = store.open(name)) {
                    in.transferTo(out);
                }
            });
            if (!part.sha256().equals(name)) {
                throw new CannotBackUp("the file " + name + " is damaged: its content is not what its name says;"
                        + " put it back from an earlier back-up");
            }
        }
        return names.size();
    }
}
