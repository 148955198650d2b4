package dev.assay.repositories.apart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.isolation.Isolation;
import dev.assay.repositories.Depth;
import dev.assay.repositories.Repositories;
import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading in another process changes no answer. */
class ApartRepositoriesTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "backend-developer");
    private static final Path BUNDLE = EXAMPLE.resolve("applicants/siskin/repos/pier-queue.bundle");

    private final Repositories apart = new ApartRepositories(Isolation.REQUIRED, Depth.LINES_LEFT, _ -> {});

    @TempDir
    private Path folder;

    @Test
    void bundlesAndFoldersAreReadAsInThisProcess() throws Exception {
        Trust trust = Trust.parse(Files.readString(EXAMPLE.resolve("signers")), "nothing");
        assertSame(BUNDLE, trust);
        Path clone = folder.resolve("clone");
        Process git = new ProcessBuilder("git", "clone", "-q", BUNDLE.toString(), clone.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertSame(clone, trust);
    }

    @Test
    void whatIsRefusedIsRefusedForTheSameReason() throws IOException {
        byte[] bytes = Files.readAllBytes(BUNDLE);
        assertSame(Files.write(folder.resolve("cut.bundle"), Arrays.copyOf(bytes, bytes.length / 2)), Trust.NONE);
        assertSame(Files.writeString(folder.resolve("text.bundle"), "no bundle at all"), Trust.NONE);
        assertSame(Files.write(folder.resolve("empty.bundle"), new byte[0]), Trust.NONE);
        assertSame(folder, Trust.NONE);
        Path borrowing = Files.createDirectories(folder.resolve("borrowing.git"));
        Files.createDirectories(borrowing.resolve("objects/info"));
        Files.writeString(borrowing.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(borrowing.resolve("objects/info/alternates"), "/elsewhere\n");
        assertSame(borrowing, Trust.NONE);
    }

    private void assertSame(Path path, Trust trust) {
        Owner owner = Owner.of(List.of("signe@example.org"), List.of("someone"));
        RepositoryReading here = RepositoryReader.standard().read(path, owner, trust);
        assertThat(apart.read(path, owner, trust)).isEqualTo(here);
    }
}
