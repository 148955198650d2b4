package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** Reads the branches and tags of a repository's folder without following links and without trusting a name. */
final class RefNames {

    private static final int LONGEST = 1 << 12;

    private final Path folder;
    private final Limits limits;
    private final SortedMap<String, ObjectId> refs = new TreeMap<>();

    private RefNames(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    static SortedMap<String, ObjectId> in(Path folder, Limits limits) throws IOException {
        RefNames names = new RefNames(folder, limits);
        names.readPacked();
        names.readLoose();
        return names.refs;
    }

    /** Where {@code HEAD} points; null where to nothing. */
    static @Nullable ObjectId head(Path folder, SortedMap<String, ObjectId> refs) throws IOException {
        String line = firstLine(folder.resolve("HEAD"));
        return line.startsWith("ref: ") ? refs.get(line.substring(5).strip()) : id(line);
    }

    private void readPacked() throws IOException {
        Path packed = folder.resolve("packed-refs");
        if (!Files.isRegularFile(packed, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(packed, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                ObjectId id =
                        space < 0 || line.startsWith("#") || line.startsWith("^") ? null : id(line.substring(0, space));
                if (id != null) {
                    put(line.substring(space + 1), id);
                }
            }
        }
    }

    private void readLoose() throws IOException {
        Path root = folder.resolve("refs");
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                ObjectId id = attributes.isRegularFile() ? id(firstLine(file)) : null;
                if (id != null) {
                    put(folder.relativize(file).toString().replace('\\', '/'), id);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void put(String name, ObjectId id) {
        refs.put(name, id);
        if (refs.size() > limits.refs()) {
            throw new RefusedException(
                    Reason.TOO_LARGE,
                    "it has over " + limits.refs() + " branches and tags; hand in a bundle of the main branch");
        }
    }

    private static String firstLine(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            return "";
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    static @Nullable ObjectId id(String text) {
        return ObjectId.isId(text) ? ObjectId.fromString(text) : null;
    }
}
