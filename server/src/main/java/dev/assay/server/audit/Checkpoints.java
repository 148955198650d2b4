package dev.assay.server.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The signed checkpoints of the log, one a line in a file outside the database; lines are added and never changed. */
@Component
final class Checkpoints {

    /** Where the file is in the server's folder. */
    static final Path FILE = Path.of("audit", "checkpoints");

    /** Where the key is in the server's folder. */
    static final Path KEY = Path.of("secrets", "audit-key");

    private final Path file;
    private final AuditKey key;

    Checkpoints(@Value("${assay.data}") Path data) {
        this.file = data.resolve(FILE);
        this.key = AuditKey.in(data.resolve(KEY));
    }

    AuditKey key() {
        return key;
    }

    /** The lines in the order in which they were added; one that a crash cut short is left out. */
    List<String> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String all = Files.readString(file, US_ASCII);
            return all.substring(0, all.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Adds one; when this returns it survives a crash of the machine. */
    synchronized void add(Checkpoint checkpoint) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            String rest = Files.exists(file) ? Files.readString(file, US_ASCII) : "";
            String whole = rest.substring(0, rest.lastIndexOf('\n') + 1);
            if (!whole.equals(rest)) {
                Files.writeString(file, whole, US_ASCII, StandardOpenOption.SYNC); // a crash cut the last line short
            }
            Files.writeString(
                    file,
                    checkpoint.line() + "\n",
                    US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
