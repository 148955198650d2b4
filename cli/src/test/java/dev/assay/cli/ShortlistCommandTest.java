package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShortlistCommandTest {

    private static final Path POSTING = Ran.EXAMPLE.resolve("posting.md");
    private static final Path APPLICANTS = Ran.EXAMPLE.resolve("applicants");

    @TempDir
    private Path folder;

    @Test
    void itPrintsTheShortlistAndWritesTheReport() {
        Path report = folder.resolve("shortlist.html");
        Ran ran = Ran.assay("shortlist", POSTING, APPLICANTS, "--report", report, "--ocr", "off");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Band 1", "avocet", "Not read", "bittern.pdf: IMAGE_ONLY", report.toString());
        assertThat(ran.out().lines().filter(line -> !line.contains(report.toString())))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Layout.WIDTH + 20));
        assertThat(report).content().startsWith("<!doctype html>").contains("avocet");
    }

    @Test
    void theJsonFollowsTheOutputContract() {
        JsonNode shortlist = json(Ran.assay("shortlist", POSTING, APPLICANTS, "--format", "json", "--ocr", "off")
                .out());
        assertThat(shortlist.propertyNames()).containsExactly("job", "asOf", "candidates", "unreadable");
        JsonNode first = shortlist.get("candidates").get(0);
        assertThat(first.propertyNames())
                .contains("candidate", "rank", "band", "score", "floor", "ceiling", "verdicts", "findings");
        assertThat(first.get("verdicts").get(0).propertyNames())
                .contains("requirement", "outcome", "because", "evidence");
        JsonNode unreadable = shortlist.get("unreadable").get(0);
        assertThat(unreadable.get("candidate").asString()).isEqualTo("bittern");
        assertThat(unreadable.get("reason").asString()).isEqualTo("IMAGE_ONLY");
    }

    @Test
    void hiddenKeywordsAreReportedAndGainNothing() {
        JsonNode shortlist = json(
                Ran.assay("shortlist", POSTING, APPLICANTS, "--format", "json").out());
        JsonNode heron = candidate(shortlist, "heron");
        assertThat(heron.get("findings").toString()).contains("HIDDEN_TEXT");
        for (JsonNode verdict : heron.get("verdicts")) {
            assertThat(verdict.get("evidence").toString())
                    .doesNotContain("Kubernetes")
                    .doesNotContain("GraphQL");
        }
    }

    @Test
    void theBytesDependNeitherOnTheOrderOfTheFilesNorOnThreadsLocaleOrTimeZone() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("shortlist", "--format", "json", "--threads", "1", POSTING));
        List<Object> ordered = new ArrayList<>(List.of("shortlist", "--format", "json", POSTING));
        try (Stream<Path> files = Files.list(APPLICANTS)) {
            List<Path> sorted = new ArrayList<>(files.sorted().toList());
            ordered.addAll(sorted);
            Collections.reverse(sorted);
            arguments.addAll(sorted);
        }
        String expected = Ran.assay(ordered.toArray()).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Ran.assay(arguments.toArray()).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aSubFolderIsOneCandidateWithSeveralFiles() throws IOException {
        Path person = Files.createDirectories(folder.resolve("pile").resolve("swift"));
        Files.copy(APPLICANTS.resolve("siskin/resume.md"), person.resolve("resume.md"));
        Files.copy(APPLICANTS.resolve("bittern.pdf"), person.resolve("scan.pdf"));
        JsonNode shortlist =
                json(Ran.assay("shortlist", POSTING, folder.resolve("pile"), "--format", "json", "--ocr", "off")
                        .out());
        assertThat(shortlist.get("candidates")).hasSize(1);
        assertThat(shortlist.get("candidates").get(0).get("candidate").asString())
                .isEqualTo("swift");
        assertThat(shortlist.get("unreadable").get(0).get("file").asString()).isEqualTo("scan.pdf");
    }

    @Test
    void weightsAndAsOfAreHeeded() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights.txt"), "preferred = 0\n");
        JsonNode standard = json(
                Ran.assay("shortlist", POSTING, APPLICANTS, "--format", "json").out());
        JsonNode weighted = json(Ran.assay(
                        "shortlist",
                        POSTING,
                        APPLICANTS,
                        "--format",
                        "json",
                        "--weights",
                        weights,
                        "--as-of",
                        "2030-01")
                .out());
        assertThat(weighted.get("asOf").asString()).isEqualTo("2030-01");
        assertThat(candidate(weighted, "kestrel").get("score"))
                .isNotEqualTo(candidate(standard, "kestrel").get("score"));
    }

    @Test
    void theTableHasOneRowForEachVerdictAndNoFormulas() {
        Ran ran = Ran.assay("shortlist", POSTING, APPLICANTS, "--format", "csv");
        JsonNode shortlist = json(
                Ran.assay("shortlist", POSTING, APPLICANTS, "--format", "json").out());
        int verdicts = shortlist.get("candidates").size()
                * shortlist.get("job").get("requirements").size();
        assertThat(ran.out().split("\r\n")).hasSize(verdicts + 1);
        assertThat(ran.out().lines()).noneMatch(line -> line.matches("[=+@-].*"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static JsonNode candidate(JsonNode shortlist, String id) {
        for (JsonNode candidate : shortlist.get("candidates")) {
            if (candidate.get("candidate").asString().equals(id)) {
                return candidate;
            }
        }
        throw new AssertionError("no candidate " + id);
    }
}
