package dev.assay.server.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.server.backup.Manifest.Part;
import dev.assay.server.backup.Manifest.Table;
import dev.assay.server.blob.BlobStore;
import dev.assay.server.database.OwnerAccess;
import dev.assay.server.database.StoredJson;
import dev.assay.text.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Restores a back-up: every part is checked against its hash, and the server's folder appears as a whole or not at all. A back-up of an
 * older version is moved forward.
 */
public final class Restore {

    private static final long LONGEST_MANIFEST = 1L << 30;

    private final ZipFile zip;
    private final Path folder;
    private final Manifest manifest;
    private final BlobStore files;
    private final Set<String> kept = new TreeSet<>();

    private Restore(ZipFile zip, Path folder, BlobStore files) throws IOException {
        this.zip = zip;
        this.folder = folder;
        this.files = files;
        this.manifest = manifest(zip);
    }

    /**
     * Restores a server.
     *
     * @param file the back-up
     * @param data the folder to be, which must not exist or be empty
     * @param url another database with its owner, which must be empty; or null for the server's own
     * @param files where the files of the server in a folder are kept
     * @throws CannotBackUp where the file is no sound back-up, or cannot be restored there
     */
    public static Backup.Extent from(Path file, Path data, @Nullable String url, Function<Path, BlobStore> files)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotBackUp("there is no file " + file);
        }
        if (Files.exists(data) && !isEmptyFolder(data)) {
            throw new CannotBackUp(data + " is not empty; give another folder with --data");
        }
        Path parent = data.toAbsolutePath().normalize().resolveSibling("");
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(
                parent,
                "assay-restoring-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Backup.Extent extent = new Restore(zip, draft, files.apply(draft)).restore(url);
            Files.deleteIfExists(data);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
            force(parent);
            return extent;
        } catch (ZipException fault) {
            throw new CannotBackUp(file + " is no sound back-up: " + fault.getMessage(), fault);
        } catch (SQLException fault) {
            throw new CannotBackUp("the database cannot be restored: " + fault.getMessage(), fault);
        } finally {
            remove(draft);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null || entry.getSize() > LONGEST_MANIFEST) {
            throw new CannotBackUp(zip.getName() + " is no back-up: it has no manifest");
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = StoredJson.read(new String(in.readAllBytes(), UTF_8), Manifest.class);
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new CannotBackUp(zip.getName() + " is of another form (" + manifest.format()
                    + "); restore it with the version of Assay that made it");
        }
        return manifest;
    }

    private Backup.Extent restore(@Nullable String url) throws IOException, SQLException {
        Set<String> listed = new TreeSet<>(Set.of(Manifest.NAME));
        manifest.parts().forEach(part -> listed.add(part.name()));
        if (!zip.stream().map(ZipEntry::getName).allMatch(listed::contains)) {
            throw new CannotBackUp(zip.getName() + " holds more than its manifest lists");
        }
        for (Part part : manifest.parts()) {
            keep(part);
        }
        try (OwnerAccess database = OwnerAccess.open(folder, url)) {
            requireEmpty(database);
            database.moveForward(manifest.schema());
            long rows = fill(database);
            database.moveForward(null);
            requireFiles(database);
            return new Backup.Extent(rows, kept.size());
        }
    }

    /** Puts a part where it belongs. */
    private void keep(Part part) throws IOException {
        if (Backup.OTHERS.contains(part.name())) {
            write(part, folder.resolve(part.name()));
            return;
        }
        String name = part.name().startsWith(Backup.FILES) ? part.name().substring(Backup.FILES.length()) : "";
        if (name.matches("[0-9a-f]{64}")) {
            keepFile(part, name);
            return;
        }
        if (manifest.tables().stream().noneMatch(table -> table.part().equals(part.name()))) {
            throw new CannotBackUp(zip.getName() + " holds a part of an unknown kind");
        } // a table is read later, and checked then
    }

    private void keepFile(Part part, String name) throws IOException {
        try (Checked in = open(part)) {
            String sha256 = files.keep(in).sha256();
            in.check();
            if (!sha256.equals(name)) {
                throw damaged(part);
            }
            kept.add(name);
        }
    }

    private void write(Part part, Path place) throws IOException {
        boolean secret = part.name().startsWith("secrets/");
        Files.createDirectories(
                place.resolveSibling(""),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(
                place,
                PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(secret ? "rw-------" : "rw-r-----")));
        try (Checked in = open(part);
                FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
            in.check();
        }
        force(place.resolveSibling(""));
    }

    private static void requireEmpty(OwnerAccess database) throws SQLException {
        try (Connection connection = database.connect()) {
            if (!new Tables(connection).all().isEmpty()) {
                throw new CannotBackUp("the database holds tables already; give an empty one with --database");
            }
        }
    }

    private long fill(OwnerAccess database) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Tables tables = new Tables(connection);
            tables.empty(tables.all());
            long rows = 0;
            for (Table table : manifest.tables()) {
                rows += fill(tables, table);
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                tables.set(sequence);
            }
            connection.commit();
            return rows;
        }
    }

    private long fill(Tables tables, Table table) throws SQLException, IOException {
        Part part = manifest.parts().stream()
                .filter(each -> each.name().equals(table.part()))
                .findFirst()
                .orElseThrow(() -> new CannotBackUp("the back-up has no table " + table.name()));
        try (Checked in = open(part)) {
            long rows = tables.read(table, in);
            in.check();
            if (rows != table.rows()) {
                throw damaged(part);
            }
            return rows;
        }
    }

    /** Every file that the database speaks of is there. */
    private void requireFiles(OwnerAccess database) throws SQLException {
        try (Connection connection = database.connect()) {
            for (String sha256 : new Tables(connection).strings(Backup.SPOKEN_OF)) {
                if (!kept.contains(sha256)) {
                    throw new CannotBackUp("the back-up lacks the file " + sha256 + " of an application");
                }
            }
        }
    }

    private Checked open(Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.name());
        if (entry == null) {
            throw new CannotBackUp("the back-up lacks " + part.name());
        }
        return new Checked(zip.getInputStream(entry), part);
    }

    private static CannotBackUp damaged(Part part) {
        return new CannotBackUp("the back-up is damaged: " + part.name() + " is not as it was written");
    }

    /** A part that knows what it must be. */
    private static final class Checked extends FilterInputStream {
        private final Part part;
        private final MessageDigest digest;

        Checked(InputStream in, Part part) {
            this(in, part, Sha256.digest());
        }

        private Checked(InputStream in, Part part, MessageDigest digest) {
            super(new DigestInputStream(in, digest));
            this.part = part;
            this.digest = digest;
        }

        /** To be called when all was read. */
        void check() throws IOException {
            if (read() >= 0 || !Sha256.hex(digest).equals(part.sha256())) {
                throw damaged(part);
            }
        }
    }

    static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path each : all.toList().reversed()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
