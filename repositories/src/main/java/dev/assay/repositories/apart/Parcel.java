package dev.assay.repositories.apart;

import dev.assay.repositories.open.GitFolder;
import dev.assay.repositories.open.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends a repository to a process that cannot see it: a bundle or archive as it is, a folder as an archive of its objects and refs. */
public final class Parcel {

    private final Path path;
    private final Limits limits;

    public Parcel(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    /**
     * Sends it.
     *
     * @throws dev.assay.repositories.open.RefusedException where it is no repository or over a limit
     */
    public void send(OutputStream out) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.copy(path, out);
            return;
        }
        GitFolder folder = GitFolder.in(path, limits);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED); // objects are compressed already
        for (Path file : folder.files()) {
            ZipEntry entry = new ZipEntry(
                    ".git/" + folder.path().relativize(file).toString().replace('\\', '/'));
            entry.setSize(Files.size(file));
            entry.setCrc(checksum(file));
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                checksum.update(piece, 0, read);
            }
        }
        return checksum.getValue();
    }
}
