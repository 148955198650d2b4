package dev.assay.evaluation.reading;

import dev.assay.documents.Documents;
import dev.assay.text.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for every word of a LaTeX résumé's source in what is read of its PDF file, argument by argument and in their order inside
 * each: {@code ./build latex FILE.pdf FILE.tex}.
 */
final class CompareLatex {

    private CompareLatex() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path pdf = Path.of(arguments[0]);
        Reading reading = Documents.standard().read(pdf.getFileName().toString(), Files.readAllBytes(pdf));
        if (!(reading instanceof Reading.Legible legible)) {
            out.println("not read: " + reading);
            return;
        }
        Words read = words(legible.document().text());
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < read.list().size(); i++) {
            places.computeIfAbsent(read.list().get(i), word -> new ArrayList<>())
                    .add(i);
        }
        int words = 0;
        int found = 0;
        List<String> broken = new ArrayList<>();
        for (String argument : LatexSource.arguments(Path.of(arguments[1]))) {
            Words wanted = words(argument);
            int run = longestRun(wanted.list(), read.list(), places);
            words += wanted.list().size();
            found += run;
            if (run < wanted.list().size()) {
                broken.add(argument);
            }
        }
        out.printf(Locale.ROOT, "%d of %d words in unbroken order%n", found, words);
        broken.forEach(argument -> out.println("not found in one piece: " + argument));
    }

    /** The words of a text without commas behind them, which macros put between their arguments. */
    private static Words words(String text) {
        return Words.of(text.replace(", ", " ").replace(",\n", "\n").replace(",\t", "\t"));
    }

    /** How many of the wanted words stand in a row from the first on, at the best place. */
    private static int longestRun(List<String> wanted, List<String> read, Map<String, List<Integer>> places) {
        int longest = 0;
        for (int start : wanted.isEmpty() ? List.<Integer>of() : places.getOrDefault(wanted.getFirst(), List.of())) {
            int run = 0;
            while (run < wanted.size()
                    && start + run < read.size()
                    && wanted.get(run).equals(read.get(start + run))) {
                run++;
            }
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
