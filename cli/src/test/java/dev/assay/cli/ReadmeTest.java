package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the commands print. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String LEFT_OUT = "\n…\n";

    @TempDir
    private Path folder;

    @Test
    void theExampleOutputIsPrintedByTheExampleCommand() throws IOException {
        Path report = folder.resolve("shortlist.html");
        Ran ran = Ran.assay(
                "shortlist", Ran.EXAMPLE.resolve("posting.md"), Ran.EXAMPLE.resolve("applicants"), "--report", report);
        String printed = ran.out().replace(report.toString(), "shortlist.html");
        for (String part : exampleOutput().split(LEFT_OUT, -1)) {
            assertThat(printed).contains(part.strip());
        }
    }

    /** The first fenced block of the README. */
    private static String exampleOutput() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```\n") + 4;
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
