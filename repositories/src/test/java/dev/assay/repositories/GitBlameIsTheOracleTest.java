package dev.assay.repositories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.repositories.history.History;
import dev.assay.repositories.history.Survivors.Survival;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit that wrote each surviving line is the one that {@code git blame} names. */
class GitBlameIsTheOracleTest {

    private static final List<String> BLOCK = List.of("", "    void step() {", "        count++;", "    }", "");

    @TempDir
    private Path folder;

    @Test
    void linesThatRepeatMoveAndComeBack() {
        Randomly.check(4, random -> {
            GitRepository repository = GitRepository.in(folder.resolve("r" + random.nextInt(1 << 30)));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                edit(lines, random, 6);
                repository.commit("Change " + i, "a.txt", lines);
            }
            assertSame(repository);
        });
    }

    @Test
    void mergesOfBranchesThatChangeTheSameFiles() {
        Randomly.check(4, random -> {
            GitRepository repository = GitRepository.in(folder.resolve("m" + random.nextInt(1 << 30)));
            List<String> lines = new ArrayList<>();
            edit(lines, random, 12);
            repository.commit("Start", "a.txt", lines);
            for (int i = 0; i < 6; i++) {
                repository.git("checkout", "-q", "-b", "side" + i);
                List<String> theirs = new ArrayList<>(lines);
                edit(theirs, random, 4);
                repository.write("b" + i + ".txt", String.join("\n", theirs)).commit("Side " + i, "a.txt", theirs);
                repository.git("checkout", "-q", "main");
                edit(lines, random, 4);
                repository.commit("Main " + i, "a.txt", lines);
                repository.git("merge", "-q", "--no-commit", "-s", "ours", "side" + i);
                lines.addAll(random.nextInt(lines.size()), theirs.subList(0, theirs.size() / 2));
                repository.write("b" + i + ".txt", String.join("\n", theirs)).commit("Merge " + i, "a.txt", lines);
            }
            assertSame(repository);
        });
    }

    @Test
    void filesThatAreMovedCopiedAndEditedOnTheWay() {
        Randomly.check(4, random -> {
            GitRepository repository = GitRepository.in(folder.resolve("v" + random.nextInt(1 << 30)));
            for (int i = 0; i < 6; i++) {
                List<String> lines = new ArrayList<>();
                edit(lines, random, 10);
                repository.write("old" + i % 2 + "/File" + i + ".txt", String.join("\n", lines) + "\n");
            }
            repository.commit("Start");
            for (int round = 0; round < 5; round++) {
                for (Path file : filesIn(repository.folder())) {
                    List<String> lines = new ArrayList<>(linesOf(file));
                    edit(lines, random, random.nextInt(4));
                    String name =
                            random.nextBoolean() ? String.valueOf(file.getFileName()) : "Other" + random.nextInt(99);
                    remove(file);
                    repository.write("new" + random.nextInt(3) + "/" + round + name, String.join("\n", lines) + "\n");
                }
                repository.commit("Move " + round);
            }
            assertSame(repository);
        });
    }

    @Test
    void aMergeOfManyBranches() {
        GitRepository repository = GitRepository.in(folder.resolve("octopus"));
        repository.commit("Start", "a.txt", List.of("one", "two", "three", "four", "five", "six", "seven", "eight"));
        for (String branch : List.of("x", "y", "z")) {
            repository.git("checkout", "-q", "-b", branch, "main");
            repository.commit("Add " + branch, branch + ".txt", List.of(branch, "same", "same"));
        }
        repository.git("checkout", "-q", "main");
        repository.commit("Go on", "a.txt", List.of("one", "2", "three", "four", "five", "six", "seven", "8"));
        repository.git("merge", "-q", "-m", "All", "x", "y", "z");
        assertThat(repository.git("log", "-1", "--format=%P").strip().split(" "))
                .hasSize(4);
        assertSame(repository);
    }

    @Test
    void lineEndingsDataLinksAndSubmodules() {
        GitRepository repository = GitRepository.in(folder.resolve("odd"));
        repository
                .write("dos", "one\r\ntwo\r\nthree\r\n")
                .write("open", "one\ntwo")
                .write("data", "x\0y\n")
                .write("becomesText", "x\0y\nline\n")
                .write("empty", "")
                .commit("Start");
        repository
                .write("dos", "one\r\ntwo\nthree\r\nfour")
                .write("open", "one\ntwo\n")
                .write("becomesText", "x\nline\n")
                .write("empty", "no more\n")
                .commit("Go on");
        repository.git("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",sub");
        repository.git(
                "update-index",
                "--add",
                "--cacheinfo",
                "120000," + repository.git("hash-object", "-w", "open").strip() + ",link");
        repository.git("commit", "-q", "-m", "A submodule and a link");
        repository.git("rm", "-q", "--cached", "link");
        repository.write("link", "one\ntwo\n");
        repository.git("add", "link");
        repository.git("commit", "-q", "-m", "A file instead of the link");
        assertSame(repository);
    }

    /** Some files of this project's own history; of the example's bundle where the project is no whole repository. */
    @Test
    void aHistoryThatPeopleMade() {
        Path project = Path.of("..").toAbsolutePath().normalize();
        Path example = project.resolve("examples/backend-developer/applicants/siskin/repos/pier-queue.bundle");
        GitRepository outside = GitRepository.in(folder.resolve("outside"));
        boolean whole = Files.exists(project.resolve(".git"))
                && outside.git("-C", project.toString(), "rev-parse", "--is-shallow-repository")
                        .strip()
                        .equals("false");
        outside.git("clone", "-q", "--no-local", (whole ? project : example).toString(), "../real");
        GitRepository real = GitRepository.in(folder.resolve("real"));
        SortedMap<String, List<String>> ours = ours(real.folder());
        assertThat(ours).hasSizeGreaterThan(5);
        int step = 1 + ours.size() / 25;
        List<String> paths = List.copyOf(ours.keySet());
        for (int i = 0; i < paths.size(); i += step) {
            assertThat(ours.get(paths.get(i))).as(paths.get(i)).isEqualTo(gits(real, paths.get(i)));
        }
    }

    @Test
    void theSurvivingLinesOfEveryone() {
        GitRepository repository = GitRepository.in(folder.resolve("people"));
        repository.commit("Start", "src/stock.py", Samples.orders());
        List<String> lines = new ArrayList<>(Samples.orders());
        lines.set(5, "    customer = models.TextField()");
        lines.add("# Bo was here");
        repository.as(Samples.BO).commit("Go on", "src/stock.py", lines);
        SortedMap<String, Long> survive = new TreeMap<>();
        RepositoryReading reading = RepositoryReader.standard()
                .read(repository.folder(), Owner.of(List.of("bo@heron.example"), List.of()), Trust.NONE);
        RepositoryProfile profile = ((RepositoryReading.Read) reading).profile();
        profile.people().forEach(each -> survive.put(each.person().name(), each.surviving()));
        assertThat(survive)
                .containsEntry("Bo Heron", 2L)
                .containsEntry("Ada Finch", Samples.orders().size() - 1L);
        assertThat(profile.surviving()).containsExactly(java.util.Map.entry("python", 2));
    }

    private static void assertSame(GitRepository repository) {
        assertThat(ours(repository.folder())).isEqualTo(gits(repository));
    }

    private static SortedMap<String, List<String>> ours(Path repository) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        Deadline deadline = new Deadline(Duration.ofMinutes(1));
        try (OpenRepository open = new RepositoryOpener(Limits.STANDARD).open(repository)) {
            History history = new History(open, Limits.STANDARD, deadline);
            List<RevCommit> commits = history.commits();
            List<Survival> alone = history.survivors(commits, History.Earlier.NOTHING);
            history.changes(commits, _ -> false, _ -> {});
            assertThat(history.survivors(commits, History.Earlier.NOTHING)).isEqualTo(alone);
            for (Survival each : alone) {
                files.put(
                        each.path(),
                        each.writers().stream().map(RevCommit::name).toList());
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return files;
    }

    /** By files that Git itself takes for text. */
    private static SortedMap<String, List<String>> gits(GitRepository repository) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        String empty = repository.git("hash-object", "-t", "tree", "/dev/null").strip();
        for (String line : repository.git("ls-tree", "-r", "HEAD").lines().toList()) {
            String path = line.substring(line.indexOf('\t') + 1);
            boolean data = repository
                    .git("diff", "--numstat", empty, "HEAD", "--", path)
                    .startsWith("-");
            if (line.startsWith("100") && !data) {
                files.put(path, gits(repository, path));
            }
        }
        return files;
    }

    private static List<String> gits(GitRepository repository, String path) {
        return repository
                .git("blame", "-s", "-l", "--root", "HEAD", "--", path)
                .lines()
                .map(each -> each.substring(0, 40))
                .toList();
    }

    private static void edit(List<String> lines, RandomGenerator random, int edits) {
        for (int i = 0; i < edits; i++) {
            int place = lines.isEmpty() ? 0 : random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.addAll(place, BLOCK);
                case 1 -> lines.add(place, "  ".repeat(random.nextInt(4)) + "line " + random.nextInt(40));
                case 2 -> lines.add(place, random.nextBoolean() ? "" : "}");
                case 3 ->
                    lines.addAll(
                            place,
                            lines.subList(place, Math.min(lines.size(), place + 3)).stream()
                                    .toList());
                case 4 ->
                    lines.subList(place, Math.min(lines.size(), place + 1 + random.nextInt(4)))
                            .clear();
                default -> throw new AssertionError();
            }
        }
        if (lines.isEmpty()) {
            lines.add("start " + random.nextInt(1000));
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(each ->
                            Files.isRegularFile(each) && !each.toString().contains("/.git/"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
