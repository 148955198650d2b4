package dev.assay.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whole processes, in turn on the same pile: {@code assay shortlist} with files read in processes of their own, and in its own process.
 * Arguments: the assay command, the posting, how many files, how many rounds.
 */
final class CostOfIsolation {

    private static final long SEED = 20_260_101;

    private final List<WholeProcess.Use> apart = new ArrayList<>();
    private final List<WholeProcess.Use> here = new ArrayList<>();
    private final PrintStream out;

    private CostOfIsolation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int files = Integer.parseInt(arguments[2]);
        Path pile = Files.createTempDirectory("assay-pile");
        try {
            System.err.println("writing " + files + " two-page PDFs …");
            ResumePile.write(pile, files, SEED);
            CostOfIsolation cost = new CostOfIsolation(System.out);
            cost.run(arguments[0], arguments[1], pile, Integer.parseInt(arguments[3]));
        } finally {
            ResumePile.delete(pile);
        }
    }

    private void run(String assay, String posting, Path pile, int rounds) throws IOException, InterruptedException {
        List<String> command = List.of(assay, "shortlist", "--format", "json", posting, pile.toString());
        for (int round = 0; round < rounds; round++) {
            run(command, "best", apart);
            run(command, "off", here);
        }
        print("wall time", WholeProcess.Use::seconds);
        print("processor time", WholeProcess.Use::processorSeconds);
        out.printf(
                "peak memory of one reader process %d MiB%n",
                apart.stream()
                        .mapToLong(WholeProcess.Use::peakOfOthersMebibytes)
                        .max()
                        .orElse(0));
    }

    private void run(List<String> command, String isolation, List<WholeProcess.Use> uses)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--isolation", isolation));
        WholeProcess.Use use = WholeProcess.run(all);
        uses.add(use);
        out.printf(
                Locale.ROOT,
                "--isolation %s: %.2f s, of the processors %.2f s%n",
                isolation,
                use.seconds(),
                use.processorSeconds());
    }

    private void print(String what, ToDoubleFunction<WholeProcess.Use> measure) {
        double with = median(apart, measure);
        double without = median(here, measure);
        out.printf(
                Locale.ROOT,
                "%s, medians: %.2f s against %.2f s, %+.0f %%%n",
                what,
                with,
                without,
                100 * (with / without - 1));
    }

    private static double median(List<WholeProcess.Use> uses, ToDoubleFunction<WholeProcess.Use> measure) {
        double[] sorted = uses.stream().mapToDouble(measure).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
