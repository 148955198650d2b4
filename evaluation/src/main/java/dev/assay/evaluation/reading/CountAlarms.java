package dev.assay.evaluation.reading;

import dev.assay.documents.Documents;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads all files below a folder and lists what is reported of them, as hidden words and the like: of files of honest people each is a false
 * alarm. {@code ./build alarms FOLDER}.
 */
final class CountAlarms {

    private CountAlarms() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int read = 0;
        int alarming = 0;
        int alarms = 0;
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            switch (Documents.standard().read(file.getFileName().toString(), Files.readAllBytes(file))) {
                case Reading.Unreadable unreadable -> out.println(name + ": not read, " + unreadable.reason());
                case Reading.Legible legible -> {
                    List<Finding> findings = legible.document().findings();
                    read++;
                    alarming += findings.isEmpty() ? 0 : 1;
                    alarms += findings.size();
                    findings.forEach(finding -> out.println(name + ": " + finding.kind() + ", page " + finding.page()
                            + ", " + finding.detail() + (finding.text() == null ? "" : ": " + finding.text())));
                }
            }
        }
        out.printf(
                Locale.ROOT, "%d files read of %d; %d findings in %d of them%n", read, files.size(), alarms, alarming);
    }
}
