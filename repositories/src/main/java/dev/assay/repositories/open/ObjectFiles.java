package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Checks the stored objects of a repository's folder before anything opens them: plain files, its own, and not too many bytes. */
final class ObjectFiles extends SimpleFileVisitor<Path> {

    private final Limits limits;
    private long bytes;
    private long files;

    private ObjectFiles(Limits limits) {
        this.limits = limits;
    }

    static void check(Path objects, Limits limits) throws IOException {
        if (!Files.isDirectory(objects, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(
                    Reason.CORRUPT,
                    "it has no folder of objects of its own; hand in a bundle, made by 'git bundle create'");
        }
        for (String elsewhere : new String[] {"info/alternates", "info/http-alternates"}) {
            if (Files.exists(objects.resolve(elsewhere), LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedException(
                        Reason.UNSUPPORTED,
                        "it borrows objects from another place; hand in a bundle, made by 'git bundle create'");
            }
        }
        Files.walkFileTree(objects, new ObjectFiles(limits));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            throw new RefusedException(
                    Reason.UNSUPPORTED,
                    "its objects hold a link or device; hand in a bundle, made by 'git bundle create'");
        }
        bytes += attributes.size();
        files++;
        if (bytes > limits.bytes() || files > limits.objects()) {
            throw new RefusedException(
                    Reason.TOO_LARGE,
                    "its objects take over " + (limits.bytes() >> 20) + " MiB; hand in a smaller repository");
        }
        return FileVisitResult.CONTINUE;
    }
}
