package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    private static final Path POSTING = Ran.EXAMPLE.resolve("posting.md");
    private static final Path APPLICANTS = Ran.EXAMPLE.resolve("applicants");
    private static final Path RESUME = APPLICANTS.resolve("avocet.json");

    @TempDir
    private Path folder;

    @Test
    void jobLintSaysWhatToWriteInstead() {
        Ran ran = Ran.assay("job", "--lint", POSTING);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).containsPattern("[0-9]+ remarks?");
        assertThat(JsonMapper.shared()
                        .readTree(Ran.assay("job", "--lint", "--format", "json", POSTING)
                                .out())
                        .get(0)
                        .propertyNames())
                .endsWith("remarks");
    }

    @Test
    void listsAreImportedAndUsedByOtherCommands() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), "kind: tool\noven | Ovenwright | | broader=ci-cd\n");
        Path all = folder.resolve("all.txt");
        Path posting = Files.writeString(folder.resolve("posting.txt"), "Requirements\n- Ovenwright\n");

        Ran ran = Ran.assay("taxonomy", "import", own, "--to", all);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("1 new concepts");
        assertThat(Ran.assay("taxonomy", "show", "ovenwright", "--taxonomy", all)
                        .out())
                .contains("CI/CD");
        assertThat(Ran.assay("job", "--format", "json", posting, "--taxonomy", all)
                        .out())
                .contains("\"oven\"");
    }

    @Test
    void aListThatCannotBeReadIsToldInOneLine() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), "oven | Ovenwright\n");

        Ran ran = Ran.assay("job", POSTING, "--taxonomy", own);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("own.txt:1: no kind yet").hasLineCount(1);
    }

    @Test
    void jobLintHasNoTable() {
        Ran ran = Ran.assay("job", "--lint", "--format", "csv", POSTING);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--lint has no csv form");
    }

    @Test
    void jobShowsWhatThePostingAsks() {
        Ran ran = Ran.assay("job", POSTING);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Back-end Developer", "Relational database: MySQL or PostgreSQL, or similar", "2–5 years");
        JsonNode job = JsonMapper.shared()
                .readTree(Ran.assay("job", "--format", "json", POSTING).out())
                .get(0);
        assertThat(job.propertyNames()).containsExactly("file", "sha256", "title", "requirements", "findings");
        assertThat(job.get("file").asString()).isEqualTo("posting.md");
        assertThat(Ran.assay("job", "--format", "csv", POSTING).out()).startsWith("file,id,kind,importance");
    }

    @Test
    void resumeShowsWhatTheFileSaysAndNothingOfThePerson() {
        Ran ran = Ran.assay("resume", RESUME);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Back-end developer, Marzipan Metrics, 2023-02 – present", "AWS Certified Developer");
        String json = Ran.assay("resume", "--format", "json", RESUME).out();
        assertThat(json).contains("\"readable\" : true", "\"months\"").doesNotContain("Vossberg", "aurelia@");
    }

    @Test
    void aScannedResumeIsReadByOcrAndCountedAsReadWorse() {
        Ran ran = Ran.assay("resume", "--format", "json", RESUME.resolveSibling("bittern.pdf"));
        assertThat(ran.out()).contains("\"readable\" : true", "\"READ_BY_OCR\"", "\"1 page read by OCR\"");
    }

    @Test
    void textPrintsWhatWasReadAndLayoutItsPlaces() {
        Path kestrel = RESUME.resolveSibling("kestrel.pdf");
        String text = Ran.assay("text", kestrel).out();
        assertThat(text).contains("PostgreSQL");
        String layout = Ran.assay("text", "--layout", kestrel).out();
        assertThat(layout).contains("\"quality\"", "\"percent\" : 100", "\"words\"", "\"bottom\"");
        assertThat(Ran.assay("text", "--isolation", "off", kestrel).out()).isEqualTo(text);
    }

    @Test
    void textDrawsThePagesIntoAFolderOrUnderAName() {
        Path kestrel = RESUME.resolveSibling("kestrel.pdf");
        Ran ran = Ran.assay("text", "--png", kestrel, "--out", folder);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(folder.resolve("kestrel.png").toString());
        assertThat(folder.resolve("kestrel.png")).isNotEmptyFile();
        assertThat(Ran.assay("text", "--png", kestrel, "--out", folder.resolve("bird.png"))
                        .exitCode())
                .isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("kestrel.png", "bird.png");
    }

    @Test
    void onlyPagesAreDrawn() {
        Ran ran = Ran.assay("text", "--png", POSTING, "--out", folder);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("cannot draw", "PDF").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void limitsArePrintedInTheFormThatIsRead() throws IOException {
        String printed = Ran.assay("limits").out();
        assertThat(printed).contains("pages = 200");
        Path limits = Files.writeString(folder.resolve("limits.txt"), printed.replace("\nbytes = ", "\nbytes = 1 #"));
        Ran ran = Ran.assay("text", RESUME, "--limits", limits);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("TOO_LARGE");
        Files.writeString(limits, "pagse = 3");
        assertThat(Ran.assay("text", RESUME, "--limits", limits).err()).contains("limits.txt:1", "pagse");
    }

    @Test
    void anUnreadableResumeIsSaidSoAndIsNoFailure() {
        Ran ran = Ran.assay("resume", "--format", "json", RESUME.resolveSibling("bittern.pdf"), "--ocr", "off");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("\"readable\" : false", "\"reason\" : \"IMAGE_ONLY\"");
    }

    @Test
    void explainShowsVerdictsQuotesAndHowTheScoreComesAbout() {
        Ran ran = Ran.assay("explain", POSTING, RESUME);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("“PostgreSQL” avocet.json, page 1", "Next best questions", "How the score comes about");
        JsonNode explained = JsonMapper.shared()
                .readTree(Ran.assay("explain", POSTING, RESUME, "--format", "json")
                        .out());
        assertThat(explained.get("explanation").get("value").asString()).contains("/");
    }

    @Test
    void taxonomyFindShowsAConceptAndItsNeighbours() {
        Ran ran = Ran.assay("taxonomy", "find", "k8s");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Kubernetes  kubernetes").contains("is one of", "Container orchestration");
        assertThat(Ran.assay("taxonomy", "find", "qqqqqqqqq").exitCode()).isEqualTo(2);
        assertThat(Ran.assay("taxonomy").err()).contains("assay taxonomy show TEXT");
    }

    @Test
    void outWritesTheFileAndPrintsNothing() {
        Path out = folder.resolve("job.json");
        Ran ran = Ran.assay("job", "--format", "json", "--out", out, POSTING);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(out).content().startsWith("[").endsWith("]\n");
        assertThat(folder.toFile().list()).containsExactly("job.json");
    }

    @Test
    void theEndingOfTheFileToWriteDecidesTheFormThatWasNotAskedFor() {
        Path csv = folder.resolve("rank.csv");
        Path html = folder.resolve("rank.HTML");
        Path text = folder.resolve("rank");
        for (Path out : List.of(csv, html, text)) {
            assertThat(Ran.assay("shortlist", POSTING, APPLICANTS, "--out", out).exitCode())
                    .isZero();
        }
        assertThat(csv).content().startsWith("candidate,rank,");
        assertThat(html).content().startsWith("<!doctype html>");
        assertThat(text).content().startsWith("Back-end Developer");
    }

    @Test
    void helpVersionAndCompletionAnswer() {
        assertThat(Ran.assay("--version").out()).startsWith("assay ");
        assertThat(Ran.assay("--help").out()).contains("shortlist", "explain", "taxonomy", "Exit codes");
        assertThat(Ran.assay("generate-completion").out()).contains("complete -F");
    }
}
