package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds a repository's objects and refs, checked: plain files, its own, and not too much.
 *
 * @param path the folder
 */
public record GitFolder(Path path) {

    /** The one at or in {@code folder}; ends with {@link RefusedException} where there is none or it is over a limit. */
    public static GitFolder in(Path folder, Limits limits) throws IOException {
        Path git = find(folder);
        if (git == null) {
            throw new RefusedException(Reason.UNSUPPORTED, "the folder is no Git repository; name one that holds .git");
        }
        ObjectFiles.check(git.resolve("objects"), limits);
        return new GitFolder(git);
    }

    /** The files that are read, and no others: the repository's settings, hooks and index are not among them. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String top : List.of("HEAD", "packed-refs", "refs", "objects")) {
            Path part = path.resolve(top);
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> all = Files.walk(part)) {
                    all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private static @Nullable Path find(Path folder) {
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
