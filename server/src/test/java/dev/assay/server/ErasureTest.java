package dev.assay.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.application.KeptFiles;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.blob.BlobStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is held of an applicant goes everywhere, and nothing else does. */
@ExtendWith(TestServer.class)
class ErasureTest {

    private static final Pattern LINK = Pattern.compile("(/careers/application\\?code=)([\\w-]+)");

    private final Company company;
    private final Member recruiter;
    private final Program program;
    private final Visit visit;
    private final DatabaseOwner owner;
    private final String job;
    private final String path;

    ErasureTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.owner = new DatabaseOwner(company);
        this.job = company.job(recruiter);
        this.path = "/api/v1/jobs/" + job;
        Applicant.publish(visit, job);
    }

    /** Someone of a name that stands nowhere else hands in a résumé; the answer is the application's id. */
    private String handsIn(String name) {
        program.uploads(path + "/applications", name + ".txt", resume(name));
        return latest();
    }

    private static String resume(String name) {
        return Company.RESUME.replace("Rosalind", name).replace("rosalind", name.toLowerCase(Locale.ROOT));
    }

    private String latest() {
        JsonNode all = JsonMapper.shared().readTree(program.waitsFor(job));
        return all.path(all.size() - 1).path("id").asString();
    }

    private int erases(String application) {
        return program.deletes(path + "/applications/" + application + "?reason=ASKED")
                .statusCode();
    }

    /** In which tables, and in how many files, a word stands. */
    private Set<String> placesOf(String word) throws IOException {
        Set<String> places = new TreeSet<>(owner.tablesThatHold(word));
        try (Stream<Path> files = Files.walk(company.folder().resolve("files"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, ISO_8859_1).contains(word)) {
                    places.add("a file");
                }
            }
        }
        return places;
    }

    @Test
    void nothingOfTheApplicantIsLeftInAnyTableOrFile() throws IOException, InterruptedException {
        String name = "Zephyrantha";
        Applicant.of(company)
                .applies(job, resume(name), Map.of("email", name + "@example.org", "keep", "true", "months", "6"));
        String application = latest();
        company.mailbox().next(name + "@example.org");
        String one = path + "/applications/" + application;
        String candidate = "/jobs/" + job + "/candidates/C-001";
        visit.sends(candidate + "/decisions", candidate, Map.of("from", "0", "stage", "SCREENING", "note", name));
        visit.sends(candidate + "/letter", candidate + "/letter", Map.of("decision", "1", "text", "Dear " + name));
        company.mailbox().next(name + "@example.org");
        visit.sends(candidate + "/identity", candidate, Map.of());
        visit.sends(candidate + "/tags", candidate, Map.of("on", name));
        assertThat(program.posts(one + "/notes", "{\"text\": \"" + name + "\"}", "Idempotency-Key", name + 1)
                        .statusCode())
                .isEqualTo(201);
        program.posts(path + "/tasks", "{\"text\": \"" + name + "\", \"application\": \"" + application + "\"}");
        assertThat(program.posts(
                                one + "/corrections",
                                "{\"from\": 0, \"fact\": \"skill-docker\", \"means\": \"\", \"reason\": \"" + name
                                        + "\"}")
                        .statusCode())
                .isEqualTo(201);
        program.waitsFor(job);
        String other = company.job(recruiter);
        assertThat(program.posts("/api/v1/pool/" + application + "/proposals", "{\"job\": \"" + other + "\"}")
                        .statusCode())
                .isEqualTo(201);
        program.waitsFor(other);
        handsIn("Bystander");
        assertThat(placesOf(name))
                .contains(
                        "a file",
                        "applicant_contact",
                        "application",
                        "decision",
                        "kept_answer",
                        "mail",
                        "note",
                        "task");
        assertThat(placesOf(name.toLowerCase(Locale.ROOT))).contains("tag");

        assertThat(erases(application)).isEqualTo(204);

        assertThat(placesOf(name)).isEmpty();
        assertThat(placesOf(name.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(owner.tablesThatReferTo(application)).containsExactly("decision");
        assertThat(program.gets(one).body()).contains("\"state\":\"ERASED\"", "C-001");
        assertThat(program.gets("/api/v1/jobs/" + other + "/applications").body())
                .as("what was made of it for another job")
                .contains("\"state\":\"ERASED\"");
        assertThat(visit.sees("/jobs/" + job + "/applications").body()).contains("C-001", "erased");
        assertThat(visit.sees(candidate).statusCode()).isEqualTo(404);
        assertThat(program.gets(path + "/shortlist").body()).contains("C-002").doesNotContain("C-001");
        assertThat(program.posts(one + "/notes", "{\"text\": \"late\"}").statusCode())
                .isEqualTo(404);
        assertThat(erases(application)).isEqualTo(404);
        assertThat(company.part(AuditLog.class).check()).isInstanceOf(AuditLog.Check.Sound.class);
        assertThat(placesOf("Bystander")).contains("a file", "application");
    }

    @Test
    void anApplicantSeesTakesAlongAndErasesWhatIsHeld() throws Exception {
        String name = "Wistaria";
        Applicant.of(company).applies(job, resume(name), Map.of("email", name + "@example.org"));
        String application = latest();
        Matcher link =
                LINK.matcher(company.mailbox().next(name + "@example.org").text());
        assertThat(link.find()).isTrue();
        Visit applicant = company.visit();

        assertThat(applicant.sees(link.group()).body())
                .contains("Software Developer, Tidewater Freight", "PostgreSQL or MySQL", "shown", "Erase everything")
                .doesNotContain("for other roles until");
        Map<String, String> entries =
                unzipped(applicant.seesBytes("/careers/application/all.zip?code=" + link.group(2)));
        assertThat(entries.get("files/cv.txt")).isEqualTo(resume(name));
        JsonNode held = JsonMapper.shared().readTree(entries.get("application.json"));
        assertThat(held.at("/address").asString()).isEqualTo(name + "@example.org");
        assertThat(held.at("/assessment/candidates/0/verdicts/0/outcome").asString())
                .isEqualTo("MET");

        assertThat(applicant
                        .sends("/careers/application/erasure", link.group(), Map.of("code", link.group(2)))
                        .body())
                .contains("Your files are gone");
        assertThat(applicant.sees(link.group()).statusCode()).isEqualTo(404);
        assertThat(placesOf(name)).isEmpty();
        assertThat(owner.tablesThatReferTo(application)).isEmpty();
    }

    private static Map<String, String> unzipped(byte[] content) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }

    @Test
    void aFileThatIsCalledLikeAFolderIsTakenAlongUnderAnotherName() throws Exception {
        new Applicant(company.visit(), "..").applies(job, resume("Anemone"), Map.of("email", "anemone@example.org"));
        latest();
        Matcher link =
                LINK.matcher(company.mailbox().next("anemone@example.org").text());
        assertThat(link.find()).isTrue();

        assertThat(unzipped(company.visit().seesBytes("/careers/application/all.zip?code=" + link.group(2))))
                .containsOnlyKeys("application.json", "files/file");
    }

    @Test
    void whatIsPutTogetherGoesTogetherAndCanComeAgain() throws IOException {
        String first = handsIn("Marigold");
        handsIn("Marigolda");
        String duplicates = "/jobs/" + job + "/duplicates";
        visit.sends(duplicates, duplicates, Map.of("one", "C-001", "other", "C-002", "answer", "merge"));
        program.waitsFor(job);
        String page = "/jobs/" + job + "/candidates/C-001/erasure";
        assertThat(visit.sees(page).body()).contains("Erase what is held of C-001");
        assertThat(visit.sends(page, page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(visit.sends(page, page, Map.of("reason", "MISTAKE")).statusCode())
                .isEqualTo(302);

        assertThat(placesOf("Marigold")).isEmpty();
        String again = handsIn("Marigold");
        assertThat(again).isNotEqualTo(first);
        assertThat(program.gets(path + "/applications/" + again).body()).contains("\"state\":\"READ\"");
        assertThat(placesOf("Marigold")).contains("a file");
    }

    @Test
    void aFileThatAnotherApplicationConsistsOfStays() throws IOException {
        String here = handsIn("Larkspura");
        String other = company.job(recruiter);
        program.uploads("/api/v1/jobs/" + other + "/applications", "same.txt", resume("Larkspura"));
        program.waitsFor(other);

        assertThat(erases(here)).isEqualTo(204);

        assertThat(placesOf("Larkspura")).contains("a file", "application");
        assertThat(program.gets("/api/v1/jobs/" + other + "/shortlist").body()).contains("C-001");
    }

    @Test
    void whoeverWritesOfItMeanwhileLeavesNothing() throws IOException {
        String application = handsIn("Columbina");
        List<Integer> answers = Together.run(
                20,
                number -> number == 10
                        ? erases(application)
                        : program.posts(path + "/applications/" + application + "/notes", "{\"text\": \"Columbina\"}")
                                .statusCode());

        assertThat(answers.get(10)).isEqualTo(204);
        assertThat(placesOf("Columbina")).isEmpty();
        assertThat(owner.tablesThatReferTo(application)).isEmpty();
    }

    @Test
    void anotherWhoErasesItAtOnceIsToldThatItIsGone() {
        String application = handsIn("Tansy");

        assertThat(Together.run(10, _ -> erases(application)))
                .containsOnlyOnce(204)
                .contains(404)
                .hasSize(10);
    }

    @Test
    void aBackUpThatIsBeingMadeKeepsTheFilesUntilItEnds() throws Exception {
        String application = handsIn("Verbenia");
        owner.whileHolding(BlobStore.SAVED_NOW, _ -> {
            assertThat(erases(application)).isEqualTo(204);
            return assertThat(placesOf("Verbenia")).containsExactly("a file");
        });
        company.part(KeptFiles.class).removeUnneeded();

        assertThat(placesOf("Verbenia")).isEmpty();
    }

    @Test
    void overGraphQlTooAndOnlyByThoseWhoTakeApplicationsIn() {
        String application = handsIn("Hollyhock");
        String mutation = "{\"query\": \"mutation { eraseApplication(job: \\\"" + job + "\\\", application: \\\""
                + application + "\\\", reason: NOT_NEEDED) { id state } }\"}";
        Member manager = company.hire(Role.HIRING_MANAGER);
        program.posts(path + "/team", "{\"email\": \"" + manager.email() + "\"}");

        assertThat(company.program(manager).posts("/graphql", mutation).body()).contains("FORBIDDEN");
        assertThat(program.posts("/graphql", mutation).body()).contains("\"state\":\"ERASED\"");
        assertThat(program.gets("/api/v1/audit").statusCode()).isEqualTo(403);
        assertThat(company.program(company.administrator())
                        .gets("/api/v1/audit?action=application.erased&subject=" + application)
                        .body())
                .contains("NOT_NEEDED");
    }
}
