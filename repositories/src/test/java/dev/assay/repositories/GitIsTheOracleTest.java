package dev.assay.repositories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.repositories.history.History;
import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.OpenRepository;
import dev.assay.repositories.open.RepositoryOpener;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.testsupport.Randomly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Added and removed lines are those of {@code git log --numstat}, file by file and person by person. */
class GitIsTheOracleTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfEveryCommitOfARandomHistory() {
        Randomly.check(3, random -> {
            GitRepository repository = GitRepository.in(folder.resolve("r" + random.nextInt(1 << 30)));
            RandomHistory.write(repository, random, 40);
            assertThat(ours(repository.folder())).isEqualTo(gits(repository));
        });
    }

    @Test
    void largeTextsWithManyEqualLines() {
        Randomly.check(4, random -> {
            GitRepository repository = GitRepository.in(folder.resolve("large" + random.nextInt(1 << 30)));
            List<String> lines = RandomHistory.lines(random, 6000, 40);
            repository.commit("Start", "data.txt", lines);
            for (int i = 0; i < 3; i++) {
                repository.commit("Shuffle " + i, "data.txt", RandomHistory.changed(random, lines, 1500));
            }
            assertThat(ours(repository.folder())).isEqualTo(gits(repository));
        });
    }

    @Test
    void linksSubmodulesDataAndMissingLineEnds() {
        GitRepository repository = GitRepository.in(folder.resolve("odd"));
        repository
                .write("a", "one\ntwo")
                .write("data", "x\0y")
                .write("empty", "")
                .commit("Start");
        repository
                .write("a", "one\ntwo\n")
                .write("data", "x\0z")
                .write("empty", "now\n")
                .commit("Go on");
        repository.git("rm", "-q", "a");
        repository.git(
                "update-index",
                "--add",
                "--cacheinfo",
                "120000," + repository.git("hash-object", "-w", "empty").strip() + ",a");
        repository.git("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",sub");
        repository.git("commit", "-q", "-m", "A link and a submodule");
        assertThat(ours(repository.folder())).isEqualTo(gits(repository));
    }

    @Test
    void everyonesSharesWithAMailmap() {
        GitRepository repository = GitRepository.in(folder.resolve("shares"));
        repository.commit("One", "a.txt", List.of("1", "2", "3"));
        repository.as("A. Finch <a.finch@old.example>").commit("Two", "b.txt", List.of("1", "2"));
        repository.as("Bo Heron <bo@heron.example>").commit("Three", "a.txt", List.of("1", "x", "y", "3"));
        repository
                .write(".mailmap", "Ada Finch <ada@finch.example> <a.finch@old.example>\n")
                .commit("Four");
        Map<String, String> shares = new TreeMap<>();
        String log = repository.git("log", "--all", "--numstat", "--no-renames", "--format=@%aN <%aE>");
        String person = "";
        for (String line : log.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("@")) {
                person = line.substring(1);
            } else {
                String[] columns = line.split("\t", -1);
                shares.merge(person, columns[0] + " " + columns[1], GitIsTheOracleTest::sum);
            }
        }
        assertThat(people(repository.folder())).isEqualTo(shares);
    }

    private static String sum(String one, String other) {
        String[] a = one.split(" ", -1);
        String[] b = other.split(" ", -1);
        return (Integer.parseInt(a[0]) + Integer.parseInt(b[0])) + " "
                + (Integer.parseInt(a[1]) + Integer.parseInt(b[1]));
    }

    private static Map<String, String> people(Path repository) {
        Map<String, String> people = new TreeMap<>();
        RepositoryReading reading = RepositoryReader.standard().read(repository, Owner.NOBODY, Trust.NONE);
        assertThat(reading).isInstanceOf(RepositoryReading.Read.class);
        ((RepositoryReading.Read) reading)
                .profile()
                .people()
                .forEach(each -> people.put(
                        each.person().name() + " <" + each.person().email() + ">",
                        each.added() + " " + each.removed()));
        return people;
    }

    private static List<String> ours(Path repository) {
        List<String> lines = new ArrayList<>();
        Deadline deadline = new Deadline(Duration.ofMinutes(1));
        try (OpenRepository open = new RepositoryOpener(Limits.STANDARD).open(repository)) {
            History history = new History(open, Limits.STANDARD, deadline);
            history.changes(
                    history.commits(),
                    commit -> false,
                    change -> change.files()
                            .forEach(file -> lines.add(change.commit().name() + " "
                                    + (file.binary() ? "-\t-" : file.added() + "\t" + file.removed()) + "\t"
                                    + file.path())));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> gits(GitRepository repository) {
        List<String> lines = new ArrayList<>();
        String commit = "";
        for (String line : repository
                .git("log", "--all", "--numstat", "--no-renames", "--format=@%H")
                .lines()
                .toList()) {
            if (line.startsWith("@")) {
                commit = line.substring(1);
            } else if (!line.isBlank()) {
                lines.add(commit + " " + line);
            }
        }
        return lines.stream().sorted().toList();
    }

    /** Writes histories of texts with many equal lines, where shortcuts of comparing show. */
    private static final class RandomHistory {

        static void write(GitRepository repository, RandomGenerator random, int commits) {
            for (int i = 0; i < commits; i++) {
                String path = "dir" + random.nextInt(3) + "/file" + random.nextInt(5) + ".txt";
                Path file = repository.folder().resolve(path);
                List<String> before = Files.exists(file) ? read(file) : List.of();
                repository.commit(
                        "Change " + i, path, before.isEmpty() ? lines(random, 200, 30) : changed(random, before, 30));
                if (i % 9 == 8) {
                    repository.git("rm", "-q", "-r", "dir" + random.nextInt(3), "--ignore-unmatch");
                    repository.commit("Remove " + i);
                }
            }
        }

        static List<String> lines(RandomGenerator random, int count, int different) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add("line " + random.nextInt(random.nextBoolean() ? different : different * 100));
            }
            return lines;
        }

        static List<String> changed(RandomGenerator random, List<String> before, int edits) {
            List<String> lines = new ArrayList<>(before);
            for (int i = 0; i < edits && !lines.isEmpty(); i++) {
                int place = random.nextInt(lines.size());
                switch (random.nextInt(3)) {
                    case 0 -> lines.remove(place);
                    case 1 -> lines.add(place, "line " + random.nextInt(60));
                    case 2 -> lines.addAll(place, lines(random, 5, 20));
                    default -> throw new AssertionError();
                }
            }
            return lines;
        }

        private static List<String> read(Path file) {
            try {
                return Files.readAllLines(file);
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
        }
    }
}
