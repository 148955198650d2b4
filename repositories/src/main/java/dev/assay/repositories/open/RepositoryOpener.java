package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.BufferedInputStream;
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
        if (!Files.isDirectory(path) && Files.size(path) > limits.bytes()) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "it is over " + (limits.bytes() >> 20) + " MiB; hand in a smaller repository");
        }
        return opened(scratch -> {
            if (Files.isDirectory(path)) {
                return ofGitFolder(GitFolder.in(path, limits), scratch);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return ofStream(in, scratch);
            }
        });
    }

    /** The repository in the bytes of a bundle or archive. */
    public OpenRepository open(InputStream bytes) throws IOException {
        return opened(scratch -> ofStream(bytes, scratch));
    }

    private interface Way {
        OpenRepository open(Path scratch) throws IOException;
    }

    private static OpenRepository opened(Way way) throws IOException {
        Surroundings.isolate();
        Path scratch = Files.createTempDirectory("assay-repository");
        try {
            return way.open(scratch);
        } catch (IOException | RuntimeException fault) {
            OpenRepository.delete(scratch);
            throw fault;
        }
    }

    private OpenRepository ofGitFolder(GitFolder folder, Path scratch) throws IOException {
        Path git = folder.path();
        SortedMap<String, ObjectId> refs = RefNames.in(git, limits);
        Repository objects = repository(Files.createDirectories(scratch.resolve("own")), git.resolve("objects"));
        return new OpenRepository(objects, refs, RefNames.head(git, refs), scratch);
    }

    private OpenRepository ofStream(InputStream bytes, Path scratch) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        if (isZip(in)) {
            Path git = Unpacked.from(in, Files.createDirectories(scratch.resolve("git")), limits);
            ObjectFiles.check(git.resolve("objects"), limits);
            return ofGitFolder(new GitFolder(git), scratch);
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

    private static boolean isZip(InputStream in) throws IOException {
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
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
}
