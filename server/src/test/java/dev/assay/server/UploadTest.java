package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.repositories.redacted.SigningKey;
import dev.assay.repositories.redacted.Summary;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditEntry;
import dev.assay.server.audit.AuditLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Piles that are handed in: folders, ZIPs, credentials and repositories, and the same person twice. */
@ExtendWith(TestServer.class)
class UploadTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "backend-developer", "applicants");

    private final Company company;
    private final Member recruiter;
    private final Program program;
    private final Visit visit;
    private final String job;
    private final String page;

    UploadTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        this.page = "/jobs/" + job + "/applications";
    }

    @Test
    void aZipIsAPileInWhichEachFileAndEachFolderIsAnApplicant() throws IOException {
        byte[] zip = zip(Map.of(
                "pile/ada.txt", resume("Ada Finch"),
                "pile/grace/cv.txt", resume("Grace Wren"),
                "pile/grace/cover.txt", "Dear team, I write Java.".getBytes(UTF_8),
                "pile/__MACOSX/ada.txt", new byte[] {1},
                "pile/malik.txt", resume("Malik Owl")));

        assertThat(hands(Map.of(), file("files", "pile.zip", zip))).endsWith("?taken=3&known=0");
        program.waitsFor(job);
        assertThat(visit.sees(page).body()).contains("C-003", "2 files").doesNotContain("C-004");
        assertThat(hands(Map.of(), file("files", "pile.zip", zip))).endsWith("?taken=0&known=3");
    }

    @Test
    void aZipCanHoldTheFilesOfOne() throws IOException {
        byte[] zip = zip(Map.of("cv.txt", resume("Ada Finch"), "letters/cover.txt", "I write Java.".getBytes(UTF_8)));

        assertThat(hands(Map.of("holds", "ONE"), file("files", "ada.zip", zip))).endsWith("?taken=1&known=0");
        program.waitsFor(job);
        assertThat(visit.sees(page).body()).contains("2 files");
    }

    @Test
    void aZipThatCannotBeUnpackedIsSaid() throws IOException {
        String address = hands(Map.of(), file("files", "torn.zip", "PK torn".getBytes(UTF_8)));

        assertThat(visit.sees(address).body()).contains("Not unpacked: torn.zip: its zip container is broken");
    }

    @Test
    void aZipWhoseNamesLeadOutOfItIsNotUnpacked() throws IOException {
        byte[] zip = zip(Map.of("pile/../../etc.txt", resume("Malik Owl")));
        String address = hands(Map.of(), file("files", "pile.zip", zip));

        assertThat(visit.sees(address).body()).contains("Not unpacked: pile.zip: it holds a file whose name leads out");
    }

    @Test
    void credentialsAndRepositoriesInAPickedFolderAreEvidence() throws IOException {
        List<Visit.Upload> files = new ArrayList<>();
        for (String applicant : List.of("lapwing", "siskin")) {
            try (Stream<Path> all = Files.walk(EXAMPLE.resolve(applicant))) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    files.add(file("folder", "pile/" + EXAMPLE.relativize(each), Files.readAllBytes(each)));
                }
            }
        }

        assertThat(hands(Map.of(), files.toArray(Visit.Upload[]::new))).endsWith("?taken=2&known=0");
        assertThat(program.waitsFor(job)).doesNotContain("UNREADABLE");
        String shortlist = program.gets("/api/v1/jobs/" + job + "/shortlist").body();
        assertThat(shortlist).contains("file-1.bundle").doesNotContain("pier-queue", "agile-practitioner");
        assertThat(visit.sees("/jobs/" + job + "/shortlist").body()).contains("C-001", "C-002");
        assertThat(visit.sees("/jobs/" + job + "/candidates/C-001").body()).contains("Credential");
    }

    @Test
    void aSignedSummaryOfARepositoryIsEvidence(@TempDir Path folder) throws IOException {
        Path bundle = EXAMPLE.resolve("siskin/repos/pier-queue.bundle");
        Owner owner = Owner.of(List.of("signe@example.org"), List.of());
        RepositoryReading.Read code =
                (RepositoryReading.Read) RepositoryReader.standard().read(bundle, owner, Trust.NONE);
        SigningKey key = SigningKey.at(folder.resolve("key"));
        String signed = key.signed(
                Summary.of(code.profile(), owner, key.saltFor(code.profile().head())));

        hands(
                Map.of(),
                file("folder", "pile/signe/cv.md", Files.readAllBytes(EXAMPLE.resolve("siskin/resume.md"))),
                file("folder", "pile/signe/work.txt", signed.getBytes(UTF_8)));
        assertThat(program.waitsFor(job)).doesNotContain("UNREADABLE");
        assertThat(program.gets("/api/v1/jobs/" + job + "/shortlist").body()).contains("\"summaryOfCode\"");
    }

    @Test
    void oneWhoAppliesTwiceIsProposedForMergingAndPutTogetherBySomeone() throws IOException {
        hands(
                Map.of(),
                file("files", "one.txt", resume("Rosalind Quillfeather")),
                file("files", "two.txt", resume("Rosalind QUILLFEATHER\nStaff Engineer")),
                file("files", "three.txt", resume("Torsten Anders")));
        program.waitsFor(job);
        String duplicates = "/jobs/" + job + "/duplicates";

        assertThat(visit.sees(page).body()).contains("1 pair looks like one person");
        assertThat(visit.sees(duplicates).body())
                .contains("<b>C-001</b> and <b>C-002</b>", "the same e-mail address and the same name")
                .doesNotContainIgnoringCase("quillfeather");
        assertThat(visit.sends(duplicates, duplicates, Map.of("one", "C-001", "other", "C-002", "answer", "merge"))
                        .statusCode())
                .isEqualTo(302);
        program.waitsFor(job);

        assertThat(visit.sees(page).body()).contains("with another", "2 files").doesNotContain("looks like one person");
        assertThat(program.gets("/api/v1/jobs/" + job + "/shortlist").body()).doesNotContain("\"C-002\"");
        assertThat(company.part(AuditLog.class).before(Long.MAX_VALUE, 20))
                .extracting(AuditEntry::action)
                .contains("application.merged");
        visit.sends(
                "/jobs/" + job + "/candidates/C-001/decisions",
                "/jobs/" + job + "/candidates/C-001",
                Map.of("from", "0", "stage", "SCREENING"));
        visit.sends("/jobs/" + job + "/candidates/C-001/identity", "/jobs/" + job + "/candidates/C-001", Map.of());
        assertThat(namesIn(visit.seesBytes("/jobs/" + job + "/candidates/C-001/original")))
                .containsExactly("C-002/two.txt", "one.txt");
    }

    @Test
    void whoIsKeptApartIsNotProposedAgain() throws IOException {
        hands(
                Map.of(),
                file("files", "one.txt", resume("Rosalind Quillfeather")),
                file("files", "two.txt", resume("Rosalind  Quillfeather")));
        program.waitsFor(job);
        String duplicates = "/jobs/" + job + "/duplicates";
        visit.sends(duplicates, duplicates, Map.of("one", "C-001", "other", "C-002", "answer", "apart"));

        assertThat(visit.sees(duplicates).body()).contains("No two applications look like one person");
    }

    @Test
    void headingsOfAMarkdownPostingAreHeadings() {
        String markdown = visit.sends(
                        "/jobs", "/jobs/new", Map.of("posting", "# Developer\n\n## Requirements\n- Java\n"))
                .headers()
                .firstValue("location")
                .orElseThrow();

        assertThat(visit.sees(markdown).body())
                .contains("<b class=\"head\">Requirements</b>")
                .doesNotContain("## Requirements");
    }

    private String hands(Map<String, String> fields, Visit.Upload... files) {
        HttpResponse<String> answer = visit.hands(page, page, fields, List.of(files));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static Visit.Upload file(String field, String name, byte[] content) {
        return new Visit.Upload(field, name, content);
    }

    private static byte[] resume(String name) {
        return Company.RESUME
                .replace("Rosalind Quillfeather", name)
                .replace(
                        "rosalind.quillfeather",
                        name.toUpperCase(Locale.ROOT).contains("QUILLFEATHER")
                                ? "rosalind.quillfeather"
                                : name.toLowerCase(Locale.ROOT).replace(' ', '.'))
                .getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static List<String> namesIn(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
