package dev.assay.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole processes, in turn on the same pile: {@code assay shortlist} once over all the files, which reads and judges them, against
 * Poppler's {@code pdftotext} once for each file, which only reads them. Arguments: the assay command, the posting, how many files,
 * how many rounds.
 */
final class ShortlistAgainstPdftotext {

    private static final long SEED = 20_260_101;

    private final Path assay;
    private final Path posting;
    private final Path pile;
    private final PrintStream out;

    private ShortlistAgainstPdftotext(Path assay, Path posting, Path pile, PrintStream out) {
        this.assay = assay;
        this.posting = posting;
        this.pile = pile;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int files = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        Path pile = Files.createTempDirectory("assay-pile");
        try {
            System.err.println("writing " + files + " two-page PDFs …");
            ResumePile.write(pile, files, SEED);
            new ShortlistAgainstPdftotext(Path.of(arguments[0]), Path.of(arguments[1]), pile, System.out).run(rounds);
        } finally {
            ResumePile.delete(pile);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            WholeProcess.Use shortlist = WholeProcess.run(
                    List.of(assay.toString(), "shortlist", "--format", "json", posting.toString(), pile.toString()));
            double pdftotext = pdftotext();
            ratios[round] = shortlist.seconds() / pdftotext;
            out.printf(
                    Locale.ROOT,
                    "round %d: assay shortlist %.2f s, peak %d MiB; pdftotext %.2f s; ratio %.2f%n",
                    round + 1,
                    shortlist.seconds(),
                    shortlist.peakMebibytes(),
                    pdftotext,
                    ratios[round]);
        }
        Arrays.sort(ratios);
        out.printf(Locale.ROOT, "median ratio %.2f%n", ratios[rounds / 2]);
    }

    private double pdftotext() throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (Path file : files()) {
            Process process = new ProcessBuilder("pdftotext", file.toString(), "-")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            process.waitFor();
            requireSuccess(process);
        }
        return secondsSince(start);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(pile)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static void requireSuccess(Process process) {
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    process.info().command().orElse("a command") + " exited with " + process.exitValue());
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
