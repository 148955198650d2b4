package dev.assay.repositories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A memory in a file that only its owner can read; a reading that is cut short leaves the former one whole. */
public final class MemoryFile implements Memory {

    /** What is larger is neither kept nor taken. */
    public static final int MOST_BYTES = 64 << 20;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path file;

    private MemoryFile(Path file) {
        this.file = file;
    }

    /**
     * The memory of one repository in a folder, which is made where it is missing.
     *
     * @param repository its address, or where it is; the digest becomes the file's name
     */
    public static MemoryFile in(Path folder, String repository) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        return new MemoryFile(folder.resolve(Prints.sha256(repository).substring(0, 32) + ".history"));
    }

    @Override
    public byte[] recall() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES
                    ? Files.readAllBytes(file)
                    : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    @Override
    public void keep(byte[] state) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, "history", ".part");
            try {
                Files.write(fresh, state);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException noRoom) {
            return; // the next reading starts from the first commit
        }
    }
}
