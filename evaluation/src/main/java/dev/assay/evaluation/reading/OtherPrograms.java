package dev.assay.evaluation.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs that Assay's reading is compared by. */
final class OtherPrograms {

    private OtherPrograms() {}

    /** Makes PDF files of DOCX files in a folder, by LibreOffice. */
    static void export(Path folder, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
    }

    /** What {@code pdftotext -layout} reads. */
    static String pdftotext(Path pdf) {
        return run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-"));
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + " failed");
            }
            return out;
        } catch (IOException e) {
            throw new IllegalStateException(
                    command.getFirst() + " cannot be started; on Debian: apt install libreoffice-writer poppler-utils",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
