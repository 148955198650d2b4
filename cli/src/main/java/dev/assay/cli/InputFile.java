package dev.assay.cli;

import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that a user names. */
final class InputFile {

    /** Larger files are not even loaded; the document reader's own limit is lower. */
    private static final long MOST_BYTES = 256L << 20;

    private InputFile() {}

    /** What the reader makes of the file at {@code path}; a path that is no file is the user's mistake. */
    static Reading read(Path path, DocumentReader reader) {
        return reader.read(nameOf(path), bytes(path));
    }

    /** The text of a file that must be readable, such as the posting. */
    static Document readOrThrow(Path path, DocumentReader reader) {
        return switch (read(path, reader)) {
            case Reading.Legible(Document document) -> document;
            case Reading.Unreadable unreadable ->
                throw new InputException(
                        "cannot read " + path + ": " + unreadable.reason() + ", " + unreadable.detail());
        };
    }

    static byte[] bytes(Path path) {
        if (Files.isDirectory(path)) {
            throw new InputException("cannot read " + path + ": it is a folder; name a file");
        }
        if (!Files.exists(path)) {
            throw new InputException("cannot read " + path + ": there is no such file; check the path");
        }
        if (!Files.isRegularFile(path)) { // a device may never end, and a pipe may never begin
            throw new InputException("cannot read " + path + ": it is no ordinary file; copy its content into one");
        }
        try {
            return Files.size(path) > MOST_BYTES ? tooLarge(path) : Files.readAllBytes(path);
        } catch (IOException fault) {
            throw new InputException("cannot read " + path + ": " + fault.getMessage() + "; check its permissions");
        }
    }

    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static byte[] tooLarge(Path path) {
        throw new InputException(
                "cannot read " + path + ": it is over " + (MOST_BYTES >> 20) + " MiB; remove it from the pile");
    }
}
