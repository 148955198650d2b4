package dev.assay.repositories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.repositories.open.Limits;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a repository holds, reading ends in an answer within the limits and writes nothing beside it. */
@Timeout(60)
class HostileRepositoriesTest {

    private static final Owner ADA = Owner.of(List.of("ada@finch.example"), List.of());

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void aRepository() {
        repository = GitRepository.in(folder.resolve("shop"));
        repository.commit("Add stock", "src/Stock.java", Samples.stock());
    }

    @Test
    void readingWritesNothing() throws IOException {
        SortedMap<String, Long> before = files();
        assertThat(profile(repository.folder()).own()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void hooksFiltersAndConfigurationAreNeverRun() throws IOException {
        Path trace = folder.resolve("trace");
        Path script = folder.resolve("script.sh");
        Files.writeString(script, "#!/bin/sh\ntouch " + trace + "\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.copy(script, repository.folder().resolve(".git/hooks/post-checkout"));
        repository.git("config", "filter.evil.smudge", script.toString());
        repository.git("config", "core.fsmonitor", script.toString());
        repository.git("config", "core.pager", script.toString());
        Files.writeString(folder.resolve("more"), "[core]\n\tsshCommand = " + script + "\n");
        repository.git("config", "include.path", folder.resolve("more").toString());
        Files.writeString(repository.folder().resolve(".gitattributes"), "* filter=evil\n");
        assertThat(profile(repository.folder()).own()).isEqualTo(1);
        assertThat(trace).doesNotExist();
    }

    @Test
    void brokenConfigurationIsNotEvenRead() throws IOException {
        Files.writeString(repository.folder().resolve(".git/config"), "[[[ not a configuration");
        assertThat(profile(repository.folder()).own()).isEqualTo(1);
    }

    @Test
    void objectsFromElsewhereAreNotFollowed() throws IOException {
        Files.writeString(repository.folder().resolve(".git/objects/info/alternates"), "/etc\n");
        assertThat(refusal(repository.folder())).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void linksAmongTheObjectsAreNotFollowed() throws IOException {
        Files.createSymbolicLink(repository.folder().resolve(".git/objects/pack/pack-x.pack"), Path.of("/etc/passwd"));
        assertThat(refusal(repository.folder())).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void referencesOutsideAreNotFollowed() throws IOException {
        Files.createSymbolicLink(repository.folder().resolve(".git/refs/heads/evil"), Path.of("/etc/passwd"));
        Files.writeString(repository.folder().resolve(".git/refs/heads/odd"), "ref: ../../../../etc/passwd\n");
        assertThat(profile(repository.folder()).own()).isEqualTo(1);
    }

    @Test
    void pathsThatWouldLeaveAFolderAreOnlyNames() {
        String blob = repository.git("hash-object", "-w", "src/Stock.java").strip();
        int branch = 0;
        for (String name : List.of(".git", "..", "GIT~1")) {
            String tree = tree("100644 blob " + blob + "\t" + name);
            String commit = repository.git("commit-tree", tree, "-m", "Evil").strip();
            repository.git("update-ref", "refs/heads/evil-" + branch++, commit);
        }
        assertThat(profile(repository.folder()).commits()).isEqualTo(4);
    }

    @Test
    void tooManyBranches() throws IOException {
        String head = repository.git("rev-parse", "HEAD").strip();
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            packed.append(head).append(" refs/heads/b").append(i).append('\n');
        }
        Files.writeString(repository.folder().resolve(".git/packed-refs"), packed);
        assertThat(refusal(repository.folder())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tooManyCommitsAndTooMuchTime() {
        repository.commit("Two", "b.txt", List.of("b"));
        Limits few = new Limits(1 << 20, 1000, 100, 1, 1 << 20, Duration.ofMinutes(1));
        assertThat(refusal(repository.folder(), few)).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(repository.folder(), Limits.STANDARD.withTime(Duration.ZERO)))
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void hugeFilesAreDataAndDeltasOfThemEndInTime() {
        repository.write("zeros.txt", "0".repeat(40 << 20)).commit("A bomb");
        repository.git("gc", "-q");
        assertThat(profile(repository.folder()).own()).isEqualTo(2);
    }

    @Test
    void deepFolders() {
        repository.write("d/".repeat(600) + "deep.py", "x = 1\n");
        repository.commit("Deep");
        assertThat(profile(repository.folder()).own()).isEqualTo(2);
    }

    @Test
    void brokenAndMissingObjects() throws IOException {
        String tree = repository.git("rev-parse", "HEAD^{tree}").strip();
        Path object = repository.folder().resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2));
        assertThat(object.toFile().setWritable(true)).isTrue();
        Files.writeString(object, "broken");
        assertThat(refusal(repository.folder())).isEqualTo(Reason.CORRUPT);
        Files.delete(object);
        assertThat(refusal(repository.folder())).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void bundlesWholeCutAndPartial() throws IOException {
        Path bundle = folder.resolve("shop.bundle");
        repository.git("bundle", "create", "-q", bundle.toString(), "--all");
        assertThat(profile(bundle).own()).isEqualTo(1);
        byte[] bytes = Files.readAllBytes(bundle);
        for (int length : new int[] {0, 10, 60, bytes.length / 2, bytes.length - 1}) {
            Path cut = folder.resolve("cut" + length + ".bundle");
            Files.write(cut, java.util.Arrays.copyOf(bytes, length));
            assertThat(refusal(cut)).as(length + " bytes").isIn(Reason.CORRUPT, Reason.UNSUPPORTED);
        }
        repository.commit("Two", "b.txt", List.of("b"));
        Path end = folder.resolve("end.bundle");
        repository.git("bundle", "create", "-q", end.toString(), "HEAD~1..main");
        assertThat(refusal(end)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void archivesWithAGitFolderAndOnesThatLeaveIt() throws IOException {
        Path archive = folder.resolve("shop.zip");
        zip(archive, "shop/.git/");
        assertThat(profile(archive).own()).isEqualTo(1);
        Path slip = folder.resolve("slip.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(slip))) {
            zip.putNextEntry(new ZipEntry(".git/objects/../../../../escaped"));
            zip.write('x');
        }
        assertThat(refusal(slip)).isEqualTo(Reason.CORRUPT);
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void archivesThatUnpackToTooMuch() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(".git/objects/pack/pack-x.pack"));
            fill(zip, 64);
        }
        Limits small = new Limits(8 << 20, 1000, 100, 100, 1 << 20, Duration.ofMinutes(1));
        assertThat(refusal(bomb, small)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void foldersThatAreNoRepository() {
        assertThat(refusal(folder)).isEqualTo(Reason.UNSUPPORTED);
    }

    private String tree(String line) {
        repository.write("listing", line + "\n");
        return repository
                .run(List.of("sh", "-c", "git mktree --missing < listing"))
                .strip();
    }

    private void zip(Path archive, String prefix) throws IOException {
        Path git = repository.folder().resolve(".git");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(git)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(prefix + git.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(new byte[1 << 20]);
        }
    }

    private SortedMap<String, Long> files() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }

    private static RepositoryProfile profile(Path path) {
        return switch (RepositoryReader.standard().read(path, ADA, Trust.NONE)) {
            case RepositoryReading.Read(RepositoryProfile profile) -> profile;
            case RepositoryReading.Refused(var unreadable) -> throw new AssertionError(unreadable);
        };
    }

    private static Reason refusal(Path path) {
        return refusal(path, Limits.STANDARD);
    }

    private static Reason refusal(Path path, Limits limits) {
        return switch (new RepositoryReader(limits, Depth.LINES_LEFT).read(path, ADA, Trust.NONE)) {
            case RepositoryReading.Read(RepositoryProfile profile) -> throw new AssertionError(profile);
            case RepositoryReading.Refused(var unreadable) -> unreadable.reason();
        };
    }
}
