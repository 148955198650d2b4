package dev.assay.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole processes, in turn on the same invented repository: {@code assay code} for one of its people, which counts, compares and follows
 * every line, against {@code git log --numstat} over all branches, which counts. Arguments: the assay command, how many commits, how many rounds.
 */
final class CodeAgainstNumstat {

    private static final long SEED = 20_260_102;

    private final Path assay;
    private final Path work;
    private final Path repository;
    private final PrintStream out = System.out;

    private CodeAgainstNumstat(Path assay, Path work) {
        this.assay = assay;
        this.work = work;
        this.repository = work.resolve("repository");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("assay-history");
        try {
            CodeAgainstNumstat benchmark = new CodeAgainstNumstat(Path.of(arguments[0]), work);
            Files.createDirectories(benchmark.repository);
            SampleHistory.write(benchmark.repository, Integer.parseInt(arguments[1]), SEED);
            benchmark.compare(Integer.parseInt(arguments[2]));
            benchmark.readAgain();
        } finally {
            delete(work);
        }
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Run git = run(List.of(
                    "git", "-C", repository.toString(), "log", "--all", "--numstat", "--no-renames", "--format=%H"));
            Run code = run(code("--isolation", "best"));
            ratios[round] = code.seconds() / git.seconds();
            out.printf(
                    Locale.ROOT,
                    "round %d: assay code %.2f s, peak %d MiB in all processes; git log --numstat %.2f s; ratio %.2f%n",
                    round + 1,
                    code.seconds(),
                    code.peakMebibytes(),
                    git.seconds(),
                    ratios[round]);
        }
        Arrays.sort(ratios);
        out.printf(Locale.ROOT, "median ratio %.2f%n", ratios[rounds / 2]);
    }

    /** Reads with a cache, adds ten commits, reads again, and holds the answer against one without the cache. */
    private void readAgain() throws IOException, InterruptedException {
        String cache = work.resolve("cache").toString();
        Run first = run(code("--cache", cache));
        SampleHistory.grow(repository, 10, SEED + 1);
        Run second =
                run(code("--cache", cache, "--out", work.resolve("with.json").toString()));
        Run anew = run(code("--out", work.resolve("without.json").toString()));
        if (Files.mismatch(work.resolve("with.json"), work.resolve("without.json")) >= 0) {
            throw new IllegalStateException("a cache changed the answer");
        }
        out.printf(
                Locale.ROOT,
                "filling a cache %.2f s; after ten more commits %.2f s, peak %d MiB; without the cache %.2f s, the same bytes%n",
                first.seconds(),
                second.seconds(),
                second.peakMebibytes(),
                anew.seconds());
    }

    private List<String> code(String... options) {
        return Stream.concat(
                        Stream.of(
                                assay.toString(),
                                "code",
                                repository.toString(),
                                "--author",
                                "ada@finch.example",
                                "--format",
                                "json"),
                        Arrays.stream(options))
                .toList();
    }

    private record Run(double seconds, long peakMebibytes) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        long peak = 0;
        while (!process.waitFor(Duration.ofMillis(20))) {
            long now = process.descendants()
                            .mapToLong(each -> residentMebibytes(each.pid()))
                            .sum()
                    + residentMebibytes(process.pid());
            peak = Math.max(peak, now);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " exited with " + process.exitValue());
        }
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    private static long residentMebibytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException alreadyEnded) {
            return 0;
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
