package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {

    private static final Path SISKIN = Ran.EXAMPLE.resolve("applicants/siskin");
    private static final Path BUNDLE = SISKIN.resolve("repos/pier-queue.bundle");
    private static final Path SIGNERS = Ran.EXAMPLE.resolve("signers");
    private static final Path POSTING = Ran.EXAMPLE.resolve("posting.md");

    @TempDir
    private Path folder;

    @Test
    void everyonesFiguresAreTold() {
        Ran ran = Ran.assay("code", BUNDLE);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("8 commits by 2 people", "263 added", "15 added", "--author")
                .doesNotContain("What it shows");
    }

    @Test
    void anAddressSupportsAndAKnownKeyDemonstrates() {
        assertThat(Ran.assay("code", BUNDLE, "--author", "signe@example.org").out())
                .contains("PostgreSQL  supported (authorship: email match)", "What this does not prove");
        assertThat(Ran.assay("code", BUNDLE, "--author", "signe@example.org", "--signers", SIGNERS)
                        .out())
                .contains("PostgreSQL  demonstrated (authorship: signed)", "tests/test_forecast.py:31", "21800873e3");
    }

    @Test
    void aNameOnlyClaims() {
        assertThat(Ran.assay("code", BUNDLE, "--author", "mikkel strand").out())
                .contains("(authorship: claimed)")
                .doesNotContain("supported (", "demonstrated (");
    }

    @Test
    void jsonNamesCommitFileLineAndRule() {
        Ran ran = Ran.assay("code", BUNDLE, "--author", "signe@example.org", "--format", "json");
        assertThat(ran.out())
                .contains(
                        "\"concept\" : \"debugging\"",
                        "\"rule\" : \"fix with a test\"",
                        "\"path\" : \"tests/test_forecast.py\"")
                .doesNotContain("applicants");
    }

    @Test
    void aCacheChangesNoAnswer() throws IOException {
        Path cache = folder.resolve("cache");
        String[] files = new String[3];
        for (int i = 0; i < files.length; i++) {
            String isolation = i < 2 ? "best" : "off"; // the quicker way will do for the broken one
            files[i] = Ran.assay(
                            "code", BUNDLE, "--author", "signe@example.org", "--cache", cache, "--isolation", isolation)
                    .out();
            try (java.util.stream.Stream<Path> kept = Files.list(cache)) {
                Path file = kept.toList().getFirst();
                assertThat(file).hasExtension("history").isNotEmptyFile();
                if (i == 1) {
                    Files.writeString(file, "broken");
                }
            }
        }
        assertThat(files)
                .containsOnly(Ran.assay("code", BUNDLE, "--author", "signe@example.org", "--isolation", "off")
                        .out());
        assertThat(Ran.assay("code", BUNDLE, "--cache", BUNDLE).err()).contains("cannot keep anything in");
    }

    @Test
    void theProfileIsOneFileWithCharts() throws IOException {
        Path page = folder.resolve("profile.html");
        assertThat(Ran.assay("code", BUNDLE, "--author", "signe@example.org", "--out", page)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(page))
                .contains(
                        "<title>2025, tests: 28 lines</title>",
                        "<title>2025, Python: 105 lines</title>",
                        "<title>Flask, 2025</title>",
                        "tests/test_forecast.py:31, commit 21800873e3",
                        "What this does not prove")
                .doesNotContain("<script", "http:", "https:", "style=\"");
    }

    @Test
    void aSummaryStandsForARepositoryThatCannotBeHandedOver() throws IOException {
        Path summary = Files.createDirectories(folder.resolve("siskin")).resolve("pier-queue.evidence");
        assertThat(Ran.assay(
                                "code",
                                BUNDLE,
                                "--author",
                                "signe@example.org",
                                "--redact",
                                folder.resolve("key"),
                                "--out",
                                summary)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(summary))
                .contains("shows postgresql")
                .doesNotContain("tests/", "signe", "forecast");
        assertThat(Ran.assay("code", BUNDLE, "--author", "signe@example.org", "--verify", summary)
                        .out())
                .contains("The summary says what this repository shows");
        Ran other = Ran.assay("code", BUNDLE, "--author", "mikkel@example.org", "--verify", summary);
        assertThat(other.exitCode()).isEqualTo(CommandLineInterface.UNUSABLE_INPUT);
        assertThat(other.err()).contains("does not say what this repository shows: it says '");

        Files.writeString(folder.resolve("siskin/resume.txt"), "Signe Example\nsigne@example.org\n");
        assertThat(Ran.assay("explain", POSTING, folder.resolve("siskin")).out())
                .contains("supported by a signed summary of code that is not here", "--verify FILE")
                .doesNotContain("demonstrated by", "demonstrated in");
        Files.writeString(summary, Files.readString(summary).replace("EMAIL_MATCH", "SIGNED"));
        assertThat(Ran.assay("explain", POSTING, folder.resolve("siskin")).out())
                .doesNotContain("summary of code that is not here");
    }

    @Test
    void theShortlistPicksTheBundleUp() {
        assertThat(Ran.assay("explain", POSTING, SISKIN).out())
                .contains("pier-queue.bundle")
                .doesNotContain("demonstrated by");
        assertThat(Ran.assay("explain", POSTING, SISKIN, "--signers", SIGNERS, "--format", "json")
                        .out())
                .contains("\"strength\" : \"DEMONSTRATED\"", "\"authorship\" : \"SIGNED\"");
    }

    @Test
    void aRepositoryThatCannotBeReadIsListedAndTheCandidateStays() throws IOException {
        Path person = Files.createDirectories(folder.resolve("pile/swift"));
        Files.copy(SISKIN.resolve("resume.md"), person.resolve("resume.md"));
        Files.writeString(person.resolve("work.bundle"), "no bundle");
        Files.createDirectories(person.resolve("elsewhere"));
        Files.writeString(person.resolve("elsewhere/.git"), "gitdir: /somewhere/else\n");
        Ran ran = Ran.assay("shortlist", POSTING, folder.resolve("pile"), "--format", "json");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("\"candidate\" : \"swift\"", "\"file\" : \"work.bundle\"", "\"file\" : \"elsewhere\"");
    }

    @Test
    void whatCannotBeUsedIsToldInOneLine() throws IOException {
        assertRefused(Ran.assay("code", folder.resolve("none")), "none");
        assertRefused(Ran.assay("code", folder), "no Git repository");
        assertRefused(Ran.assay("code", POSTING), "posting.md");
        assertRefused(Ran.assay("code", BUNDLE, "--code-challenge", "x"), "--signers");
        Path empty = Files.writeString(folder.resolve("signers"), "# none\n");
        assertRefused(Ran.assay("code", BUNDLE, "--signers", empty), "allowed signers");
        assertRefused(Ran.assay("code", BUNDLE, "--format", "csv"), "--format");
        assertRefused(Ran.assay("code", "https://git.example/a.git"), "--allow-host");
        assertRefused(Ran.assay("code", "https://git.example/a.git", "--allow-host", "other.example"), "--allow-host");
        assertRefused(Ran.assay("code", "https://127.0.0.1/a.git", "--allow-host", "127.0.0.1"), "no name");
        assertRefused(Ran.assay("code", "https://localhost/a.git", "--allow-host", "localhost"), "public Internet");
    }

    private static void assertRefused(Ran ran, String named) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(named);
        assertThat(ran.err().strip()).doesNotContain("\n");
        assertThat(ran.out()).isEmpty();
    }
}
