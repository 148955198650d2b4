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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Writes résumés of many layouts as DOCX, has an office program make PDF files of them, and prints how far the words and their order
 * agree between what is read of both, beside {@code pdftotext -layout}: {@code ./build layouts FOLDER [RESUMES]}.
 */
final class CompareLayouts {

    private static final int RESUMES = 6;

    private record Pair(SampleLayout layout, Path docx, Path pdf) {}

    private record Agreement(Pair pair, double words, double order, double otherWords, double otherOrder) {}

    private CompareLayouts() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int resumes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RESUMES;
        List<Pair> pairs = write(Files.createDirectories(folder), resumes);
        List<Path> missing = pairs.stream()
                .filter(pair -> !Files.exists(pair.pdf()))
                .map(Pair::docx)
                .toList();
        if (!missing.isEmpty()) {
            OtherPrograms.export(folder, missing);
        }
        print(pairs.stream().map(CompareLayouts::compare).toList(), out);
    }

    private static List<Pair> write(Path folder, int resumes) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        int number = 0;
        for (SampleLayout layout : SampleLayout.values()) {
            for (int i = 1; i <= resumes; i++) {
                String name = layout.name().toLowerCase(Locale.ROOT) + "-" + i;
                Path docx = folder.resolve(name + ".docx");
                Path pdf = folder.resolve(name + ".pdf");
                byte[] bytes = layout.write(SampleResume.of(number + i));
                if (!Files.exists(docx) || !Arrays.equals(Files.readAllBytes(docx), bytes)) {
                    Files.write(docx, bytes);
                    Files.deleteIfExists(pdf);
                }
                pairs.add(new Pair(layout, docx, pdf));
            }
            number += 100;
        }
        return pairs;
    }

    private static Agreement compare(Pair pair) {
        Words docx = Words.of(read(pair.docx()));
        Words pdf = Words.of(read(pair.pdf()));
        Words other = Words.of(OtherPrograms.pdftotext(pair.pdf()));
        return new Agreement(pair, docx.jaccard(pdf), docx.order(pdf), docx.jaccard(other), docx.order(other));
    }

    private static String read(Path file) {
        try {
            Reading reading = Documents.standard().read(file.getFileName().toString(), Files.readAllBytes(file));
            return switch (reading) {
                case Reading.Legible legible -> legible.document().text();
                case Reading.Unreadable unreadable -> "";
            };
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static void print(List<Agreement> all, PrintStream out) {
        out.println("layout                    words   order | pdftotext -layout words   order   (least of each)");
        for (SampleLayout layout : SampleLayout.values()) {
            List<Agreement> some =
                    all.stream().filter(one -> one.pair().layout() == layout).toList();
            line(layout.name().toLowerCase(Locale.ROOT), some, CompareLayouts::least, out);
        }
        line("median", all, CompareLayouts::median, out);
        line("share above .95", all, CompareLayouts::aboveFloor, out);
    }

    private interface Summary {
        double of(List<Agreement> agreements, ToDoubleFunction<Agreement> figure);
    }

    private static void line(String name, List<Agreement> some, Summary summary, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-24s  %.3f   %.3f |                   %.3f   %.3f%n",
                name,
                summary.of(some, Agreement::words),
                summary.of(some, Agreement::order),
                summary.of(some, Agreement::otherWords),
                summary.of(some, Agreement::otherOrder));
    }

    private static double least(List<Agreement> all, ToDoubleFunction<Agreement> figure) {
        return all.stream().mapToDouble(figure).min().orElse(0);
    }

    private static double median(List<Agreement> all, ToDoubleFunction<Agreement> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double aboveFloor(List<Agreement> all, ToDoubleFunction<Agreement> figure) {
        return (double) all.stream()
                        .mapToDouble(figure)
                        .filter(value -> value > 0.95)
                        .count()
                / all.size();
    }
}
