package dev.assay.repositories.apart;

import dev.assay.repositories.open.GitFolder;
import dev.assay.repositories.open.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
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
        zip.setLevel(Deflater.NO_COMPRESSION); // objects are compressed already
        for (Path file : folder.files()) {
            zip.putNextEntry(new ZipEntry(
                    ".git/" + folder.path().relativize(file).toString().replace('\\', '/')));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
