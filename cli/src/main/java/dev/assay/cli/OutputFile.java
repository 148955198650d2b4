package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what stood there stays until the new content is complete. */
final class OutputFile {

    private OutputFile() {}

    /** The content of a file. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Says early, before any work, whether a file can be written at {@code path}. */
    static void checkWritable(Path path) {
        Path folder = folderOf(path);
        if (!Files.isDirectory(folder)) {
            throw new InputException("cannot write " + path + ": there is no folder " + folder + "; make it first");
        }
        if (Files.isDirectory(path)) {
            throw new InputException("cannot write " + path + ": it is a folder; name a file in it");
        }
        if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
            throw new InputException("cannot write " + path + ": permission denied; name another place");
        }
    }

    static void write(Path path, Content content) {
        replace(path, part -> {
            try (Writer out = Files.newBufferedWriter(part, UTF_8)) {
                content.write(out);
            }
        });
    }

    static void write(Path path, byte[] content) {
        replace(path, part -> Files.write(part, content));
    }

    private interface Filling {
        void fill(Path part) throws IOException;
    }

    private static void replace(Path path, Filling filling) {
        checkWritable(path);
        try {
            Path part = Files.createTempFile(folderOf(path), "." + path.getFileName(), ".part");
            try {
                filling.fill(part);
                part.toFile().setReadable(true, false);
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            throw new InputException("cannot write " + path + ": " + fault.getMessage() + "; name another place");
        }
    }

    private static Path folderOf(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null ? path.toAbsolutePath() : folder;
    }
}
