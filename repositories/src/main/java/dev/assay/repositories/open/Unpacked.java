package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the Git folder out of a ZIP archive: its objects and refs, nothing else, under names of our own checking. */
final class Unpacked {

    private final Path scratch;
    private final Limits limits;
    private long left;
    private int entries;
    private @Nullable String prefix;

    private Unpacked(Path scratch, Limits limits) {
        this.scratch = scratch;
        this.limits = limits;
        this.left = limits.bytes();
    }

    /** The folder with the repository's files, below {@code scratch}. */
    static Path from(InputStream archive, Path scratch, Limits limits) throws IOException {
        Unpacked unpacked = new Unpacked(scratch, limits);
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.take(entry.getName(), zip);
            }
        }
        if (unpacked.prefix == null) {
            throw new RefusedException(
                    Reason.UNSUPPORTED, "the archive holds no .git folder; hand in a bundle instead");
        }
        return scratch;
    }

    private void take(String name, InputStream content) throws IOException {
        if (++entries > limits.objects()) {
            throw new RefusedException(Reason.TOO_LARGE, "the archive has too many entries; hand in a bundle instead");
        }
        String inside = insideGit(name);
        if (inside == null || name.endsWith("/") || !isWanted(inside)) {
            left -= skipped(content);
            return;
        }
        Path target = scratch.resolve(inside).normalize();
        if (!target.startsWith(scratch)) {
            throw new RefusedException(Reason.CORRUPT, "the archive names a file outside itself; make it anew");
        }
        Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
        if (Files.exists(target)) {
            throw new RefusedException(Reason.CORRUPT, "the archive holds a file twice; make it anew");
        }
        left -= Files.copy(new CappedStream(content, left), target);
    }

    /** The path inside the first Git folder of the archive; null where it is elsewhere. */
    private @Nullable String insideGit(String name) {
        if (prefix == null) {
            int git = name.startsWith(".git/") ? 0 : name.indexOf("/.git/") + 1;
            if (git == 0 && !name.startsWith(".git/")) {
                return null;
            }
            prefix = name.substring(0, git + ".git/".length());
        }
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    private static boolean isWanted(String inside) {
        return inside.equals("HEAD")
                || inside.equals("packed-refs")
                || inside.startsWith("refs/")
                || inside.startsWith("objects/");
    }

    private long skipped(InputStream content) throws IOException {
        return new CappedStream(content, left).transferTo(java.io.OutputStream.nullOutputStream());
    }
}
