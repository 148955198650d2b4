package dev.assay.server.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.assay.server.seal.RandomWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Random words that only the owner of the data folder can read. */
final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** The secret of that name in {@code folder}, made at the first call. */
    static String in(Path folder, String name) {
        Path file = file(folder, name);
        try {
            return Files.readString(file, US_ASCII).strip();
        } catch (IOException fault) {
            throw unusable(folder, fault);
        }
    }

    /** The file that holds the secret. */
    static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random(), US_ASCII, StandardOpenOption.SYNC);
            }
            return file;
        } catch (IOException fault) {
            throw unusable(folder, fault);
        }
    }

    private static String random() {
        return RandomWord.of(BYTES);
    }

    private static DatabaseException unusable(Path folder, IOException fault) {
        return new DatabaseException(
                "the folder " + folder + " cannot be used: " + fault.getMessage() + "; give another with --data",
                fault);
    }
}
