package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.client.Answers;
import dev.assay.client.Assay;
import dev.assay.client.call.ApiException;
import dev.assay.client.call.ApiResponse;
import dev.assay.client.model.Application;
import dev.assay.client.model.ApplicationState;
import dev.assay.client.model.Candidate;
import dev.assay.client.model.Decision;
import dev.assay.client.model.DecisionWanted;
import dev.assay.client.model.ExportRow;
import dev.assay.client.model.Importance;
import dev.assay.client.model.Job;
import dev.assay.client.model.Note;
import dev.assay.client.model.NoteWanted;
import dev.assay.client.model.Outcome;
import dev.assay.client.model.Posting;
import dev.assay.client.model.Problem;
import dev.assay.client.model.RequirementChange;
import dev.assay.client.model.RubricWanted;
import dev.assay.client.model.Shortlist;
import dev.assay.client.model.Stage;
import dev.assay.client.model.Strength;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Java client against the server. */
@ExtendWith(TestServer.class)
class ClientTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    private final URI address;
    private final Assay assay;

    @TempDir
    Path folder;

    ClientTest(Company company) {
        Member recruiter = company.hire(Role.RECRUITER);
        this.address = company.server().address();
        this.assay = Assay.at(address, company.program(recruiter).token());
    }

    @Test
    void aHiringRoundNeedsNothingElse() throws ApiException, IOException {
        Job job = assay.jobs().openJob(new Posting().posting(Company.POSTING), "a-round");
        assertThat(job.getTitle()).isEqualTo("Back-end Developer");
        assertThat(job.getRequirements().getFirst().getImportance()).isEqualTo(Importance.REQUIRED);
        File strong = file("strong.txt", Company.RESUME);
        File weak = file("weak.txt", Company.RESUME.replace("Java", "Go").replace("rosalind", "someone"));
        assay.applications().addApplication(job.getId(), strong, null);
        assay.applications().addApplication(job.getId(), weak, null);
        List<Application> read = waitsFor(job);
        assertThat(read).extracting(Application::getState).containsOnly(ApplicationState.READ);

        Shortlist shortlist = assay.shortlist().getShortlist(job.getId(), null, null, null);
        assertThat(shortlist.getCandidates())
                .extracting(Candidate::getCandidate)
                .containsExactly("C-001", "C-002");
        assertThat(shortlist.getCandidates().getFirst().getVerdicts().getFirst())
                .satisfies(verdict -> {
                    assertThat(verdict.getOutcome()).isEqualTo(Outcome.MET);
                    assertThat(verdict.getStrength()).isEqualTo(Strength.SUPPORTED);
                    assertThat(verdict.getEvidence())
                            .anySatisfy(
                                    evidence -> assertThat(evidence.getText()).contains("Java"));
                });

        String first = read.getFirst().getId();
        Decision decision = assay.decisions()
                .decide(
                        job.getId(),
                        first,
                        new DecisionWanted().from(0).stage(Stage.SCREENING).note("Call this week"),
                        null,
                        null);
        assertThat(decision.getStage()).isEqualTo(Stage.SCREENING);
        assay.notes().addNote(job.getId(), first, new NoteWanted().text("Ask how they deploy."), null);
        assertThat(assay.notes().listNotes(job.getId(), first, null))
                .extracting(Note::getText)
                .containsExactly("Ask how they deploy.");
        assay.identity().revealIdentity(job.getId(), first, null);
        File original = assay.identity().getOriginal(job.getId(), first);
        assertThat(original).hasSameTextualContentAs(strong);

        List<ExportRow> rows = assay.export().exportJob(job.getId(), null);
        assertThat(rows).extracting(ExportRow::getStage).containsExactly(Stage.SCREENING, Stage.APPLIED);
        assertThat(rows.getFirst().getOutcomes()).containsEntry("R1", Outcome.MET);
    }

    @Test
    void whatTheServerRefusesIsAProblemWithWordsForPeople() {
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> assay.jobs().openJob(new Posting().posting("Hello."), null));
        Problem problem = Answers.problem(refused).orElseThrow();
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).contains("No requirements found");

        ApiException stranger = catchThrowableOfType(
                ApiException.class, () -> Assay.at(address, "assay_none").jobs().listJobs(null, null, null, null));
        assertThat(Answers.problem(stranger).orElseThrow().getStatus()).isEqualTo(401);
    }

    @Test
    void aChangeIsMadeOnlyToTheVersionThatWasSeen() throws ApiException {
        String job = open();
        String seen =
                Answers.version(assay.jobs().getJobWithHttpInfo(job, null)).orElseThrow();
        RubricWanted docker = new RubricWanted()
                .reason("Used daily")
                .addChangesItem(new RequirementChange().requirement("R4").importance(Importance.REQUIRED));
        assertThat(assay.jobs().changeRubric(job, docker, seen, null).getVersion())
                .isEqualTo(2);

        ApiException late =
                catchThrowableOfType(ApiException.class, () -> assay.jobs().changeRubric(job, docker, seen, null));
        assertThat(Answers.problem(late).orElseThrow().getStatus()).isEqualTo(412);
    }

    @Test
    void listsAreReadPartByPart() throws ApiException, IOException {
        String job = open();
        for (int i = 1; i <= 5; i++) {
            assay.applications().addApplication(job, file(i + ".txt", Company.RESUME + i), null);
        }
        ApiResponse<List<Application>> part =
                assay.applications().listApplicationsWithHttpInfo(job, null, 2, null, null);
        assertThat(part.getData()).hasSize(2);
        assertThat(Answers.next(part)).isPresent();
        assertThat(Answers.all(after -> assay.applications().listApplicationsWithHttpInfo(job, null, 2, after, null)))
                .extracting(Application::getCandidate)
                .containsExactly("C-001", "C-002", "C-003", "C-004", "C-005");
    }

    @Test
    void theExampleOfTheDocumentationCompiles() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/api.md")));
        assertThat(example.find()).isTrue();
        Path source = folder.resolve("Example.java");
        Files.writeString(source, """
                import dev.assay.client.*;
                import dev.assay.client.call.*;
                import dev.assay.client.model.*;
                import java.io.*;
                import java.net.*;
                import java.nio.file.*;
                import java.util.*;
                class Example { void example() throws Exception { %s } }
                """.formatted(example.group(1)));
        StringWriter faults = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiles = compiler.getTask(
                            faults,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiles).as(faults.toString()).isTrue();
        }
    }

    private String open() throws ApiException {
        return assay.jobs()
                .openJob(new Posting().posting(Company.POSTING), null)
                .getId();
    }

    private File file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    /** The applications, once all are read. */
    private List<Application> waitsFor(Job job) throws ApiException {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (assay.applications()
                    .listApplications(job.getId(), ApplicationState.WAITING, 1, null, null)
                    .isEmpty()) {
                return assay.applications().listApplications(job.getId(), null, null, null, null);
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("still not read after a minute");
    }
}
