package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final Path POSTING = Ran.EXAMPLE.resolve("posting.md");
    private static final Path APPLICANTS = Ran.EXAMPLE.resolve("applicants");

    @TempDir
    private Path folder;

    @Test
    void aMissingPostingIsNamed() {
        assertRefused(Ran.assay("shortlist", "nowhere.md", APPLICANTS), "nowhere.md", "no such file");
    }

    @Test
    void aMissingApplicantIsNamed() {
        assertRefused(Ran.assay("shortlist", POSTING, "nobody.pdf"), "nobody.pdf", "no such file");
    }

    @Test
    void anEmptyFolderIsNamed() {
        assertRefused(Ran.assay("shortlist", POSTING, folder), folder.toString(), "holds no files");
    }

    @Test
    void aPileInWhichNothingCanBeReadIsRefused() throws IOException {
        Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'});
        assertRefused(Ran.assay("shortlist", POSTING, folder), "broken.pdf", "CORRUPT");
    }

    @Test
    void aFileThatNeverEndsIsNotBegun() throws IOException {
        Files.createSymbolicLink(folder.resolve("endless.pdf"), Path.of("/dev/zero"));
        assertRefused(Ran.assay("shortlist", POSTING, folder), "endless.pdf", "no ordinary file");
    }

    @Test
    void aPostingThatAsksNothingIsRefused() throws IOException {
        Path posting = Files.writeString(folder.resolve("posting.txt"), "The weather in Ghent is mild.\n");
        assertRefused(Ran.assay("shortlist", posting, APPLICANTS), posting.toString(), "no requirements");
        assertRefused(
                Ran.assay("explain", posting, APPLICANTS.resolve("avocet.json")),
                posting.toString(),
                "no requirements");
    }

    @Test
    void twoCandidatesOfOneIdAreNamed() throws IOException {
        Files.writeString(folder.resolve("wren.txt"), "Java developer\n");
        assertRefused(Ran.assay("shortlist", POSTING, APPLICANTS, folder), "wren.rtf", "wren.txt");
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefusedBeforeAnyWork() {
        Path out = folder.resolve("missing").resolve("report.html");
        assertRefused(Ran.assay("shortlist", POSTING, APPLICANTS, "--report", out), out.toString(), "no folder");
        assertRefused(Ran.assay("job", POSTING, "--out", folder), folder.toString(), "is a folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWeightsFileWithAMistakeIsNamedWithItsLine() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights.txt"), "required = 3\nrequird = 4\n");
        assertRefused(Ran.assay("shortlist", POSTING, APPLICANTS, "--weights", weights), "weights.txt:2", "requird");
    }

    @Test
    void wrongUsageIsOneLineThatPointsToTheHelp() {
        assertRefused(Ran.assay("shortlist"), "POSTING", "--help");
        assertRefused(Ran.assay("shortlst"), "shortlst", "--help");
        assertRefused(Ran.assay("job", POSTING, "--format", "pdf"), "pdf", "--help");
        assertRefused(Ran.assay("resume", APPLICANTS.resolve("wren.rtf"), "--as-of", "soon"), "soon", "--help");
        assertRefused(Ran.assay("job", POSTING, "--format", "html"), "html", "text, json, csv");
    }

    private static void assertRefused(Ran ran, String... parts) {
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("assay: ").endsWith("\n").contains(parts);
        assertThat(ran.err().strip().lines()).hasSize(1);
    }
}
