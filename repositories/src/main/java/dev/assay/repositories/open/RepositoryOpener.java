package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Opens a repository's folder (bare or not), a bundle, or a ZIP archive with a Git folder. Only stored objects are read: the
 * repository's own configuration, hooks, attributes and alternates are never opened, nothing is checked out, and everything that must
 * be written goes to a scratch folder. Thread-safe.
 */
public final class RepositoryOpener {

    private final Limits limits;

    public RepositoryOpener(Limits limits) {
        this.limits = limits;
    }

    /** Whether the path looks like a repository, even one that will be refused. */
    public static boolean recognises(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".bundle")
                || Files.exists(path.resolve(".git"), LinkOption.NOFOLLOW_LINKS)
                || (Files.isDirectory(path.resolve("objects")) && Files.isRegularFile(path.resolve("HEAD")));
    }

    /** The open repository; ends with {@link RefusedException} where it is none, broken or over a limit. */
    public OpenRepository open(Path path) throws IOException {
        Surroundings.isolate();
        Path scratch = Files.createTempDirectory("assay-repository");
        try {
            return Files.isDirectory(path) ? ofFolder(path, scratch) : ofFile(path, scratch);
        } catch (IOException | RuntimeException fault) {
            OpenRepository.delete(scratch);
            throw fault;
        }
    }

    private OpenRepository ofFolder(Path folder, Path scratch) throws IOException {
        Path git = gitFolder(folder);
        if (git == null) {
            throw new RefusedException(Reason.UNSUPPORTED, "the folder is no Git repository; name one that holds .git");
        }
        return ofGitFolder(git, scratch);
    }

    private OpenRepository ofGitFolder(Path git, Path scratch) throws IOException {
        ObjectFiles.check(git.resolve("objects"), limits);
        SortedMap<String, ObjectId> refs = RefNames.in(git, limits);
        Repository objects = repository(Files.createDirectories(scratch.resolve("own")), git.resolve("objects"));
        return new OpenRepository(objects, refs, RefNames.head(git, refs), scratch);
    }

    private OpenRepository ofFile(Path file, Path scratch) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "it is over " + (limits.bytes() >> 20) + " MiB; hand in a smaller repository");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (isZip(file)) {
                return ofGitFolder(Unpacked.from(in, Files.createDirectories(scratch.resolve("git")), limits), scratch);
            }
            Path own = Files.createDirectories(scratch.resolve("own"));
            Files.createDirectories(own.resolve("objects/pack"));
            Repository objects = repository(own, own.resolve("objects"));
            try {
                Bundle bundle = Bundle.readInto(objects, in, limits);
                return new OpenRepository(objects, bundle.refs(), bundle.head(), scratch);
            } catch (IOException | RuntimeException fault) {
                objects.close();
                throw fault;
            }
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /** A view on objects through a Git folder of our own, whose configuration is empty. */
    private static Repository repository(Path own, Path objects) throws IOException {
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/none\n");
        Files.writeString(
                own.resolve("config"),
                "[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tstreamFileThreshold = 8m\n[pack]\n\tthreads = 1\n");
        Files.createDirectories(own.resolve("refs"));
        return new FileRepositoryBuilder()
                .setGitDir(own.toFile())
                .setObjectDirectory(objects.toFile())
                .setBare()
                .setMustExist(false)
                .build();
    }

    private static @org.jspecify.annotations.Nullable Path gitFolder(Path folder) {
        for (Path candidate : new Path[] {folder.resolve(".git"), folder}) {
            if (Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS)
                    && Files.isRegularFile(candidate.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                    && Files.exists(candidate.resolve("objects"), LinkOption.NOFOLLOW_LINKS)) {
                return candidate;
            }
        }
        return null;
    }
}
