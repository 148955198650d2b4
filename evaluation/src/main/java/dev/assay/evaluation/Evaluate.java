package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledSet;
import dev.assay.evaluation.labels.UnusableSet;
import dev.assay.taxonomy.Taxonomy;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The command behind {@code ./build evaluate}: measures on a labelled set and prints the figures. */
public final class Evaluate {

    private static final int DONE = 0;
    private static final int WRONG = 1;
    private static final int UNUSABLE = 2;
    private static final String USAGE =
            "usage: ./build evaluate [--gold DIR | --skillspan DIR | --vectors DIR] [--details]";

    private final PrintStream out;
    private final PrintStream error;

    Evaluate(PrintStream out, PrintStream error) {
        this.out = out;
        this.error = error;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, error).run(arguments));
    }

    /** Prints the figures, or one line that says why there are none; the exit code. */
    int run(String... arguments) {
        try {
            Options options = Options.of(arguments);
            if (options.form() == Form.SPANS) {
                printSpans(options);
                return DONE;
            }
            if (options.form() == Form.VECTORS) {
                CredentialVectors vectors = CredentialVectors.run(options.folder());
                out.print(vectors.table());
                out.flush();
                return vectors.areAllRight() ? DONE : WRONG;
            }
            List<Comparison> comparisons = Evaluation.of(Pipeline.standard(), LabelledSet.read(options.folder()));
            if (options.detail() == Detail.NOTES) {
                comparisons.forEach(comparison -> comparison.notes().forEach(out::println));
                out.println();
            }
            out.print(FigureTable.of(comparisons));
            out.flush();
            return DONE;
        } catch (UnusableSet e) {
            error.println("evaluate: " + e.getMessage());
            return UNUSABLE;
        }
    }

    private void printSpans(Options options) {
        SpanFigures figures = SpanFigures.of(Taxonomy.standard(), SpanSet.read(options.folder()));
        if (options.detail() == Detail.NOTES) {
            figures.notes().forEach(out::println);
            out.println();
        }
        out.print(figures.table());
        out.flush();
    }

    /** What a folder holds. */
    private enum Form {
        TEXTS,
        SPANS,
        VECTORS
    }

    /** How much is printed. */
    private enum Detail {
        FIGURES,
        NOTES
    }

    private record Options(Path folder, Form form, Detail detail) {

        static Options of(String... arguments) {
            Deque<String> left = new ArrayDeque<>(List.of(arguments));
            Path folder = LabelledSet.ownFolder();
            Form form = Form.TEXTS;
            Detail detail = Detail.FIGURES;
            while (!left.isEmpty()) {
                String argument = left.removeFirst();
                switch (argument) {
                    case "--details" -> detail = Detail.NOTES;
                    case "--gold", "--skillspan", "--vectors" -> {
                        if (left.isEmpty()) {
                            throw new UnusableSet(argument + " needs a folder; " + USAGE);
                        }
                        folder = Path.of(left.removeFirst());
                        form = switch (argument) {
                            case "--gold" -> Form.TEXTS;
                            case "--skillspan" -> Form.SPANS;
                            default -> Form.VECTORS;
                        };
                    }
                    default -> throw new UnusableSet("unknown argument " + argument + "; " + USAGE);
                }
            }
            return new Options(folder, form, detail);
        }
    }
}
