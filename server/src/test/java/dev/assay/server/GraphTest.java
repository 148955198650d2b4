package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.job.Jobs;
import dev.assay.text.Sha256;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs do over GraphQL. */
@ExtendWith(TestServer.class)
class GraphTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EVERYTHING = """
            { jobs { next items { id title version requirements { id quote } team { email role }
                applications { next items { candidate state stage decisions { number stage by } notes { text } tags } } } } }
            """;

    private final Company company;
    private final Member recruiter;
    private final Program program;

    GraphTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
    }

    @Test
    void aJobIsOpenedDecidedAboutAndReadAsMuchAsIsAsked() {
        JsonNode opened = asks(
                        "mutation($posting: String!) { openJob(posting: $posting) { id version requirements { id quote } } }",
                        Map.of("posting", Company.POSTING))
                .at("/data/openJob");
        String job = opened.path("id").asString();
        assertThat(opened.at("/requirements/1/quote").asString()).isEqualTo("PostgreSQL or MySQL");
        String application = takes(job, "one");
        program.waitsFor(job);

        JsonNode decided =
                asks("""
                mutation($job: ID!, $application: ID!) {
                  decide(job: $job, application: $application, from: 0, stage: REJECTED, reason: NOT_SHOWN, requirement: "R4") {
                    candidate stage decisions { number stage reason requirement by } assessment { rank score verdicts { requirement outcome quotes } } } }
                """, Map.of("job", job, "application", application)).at("/data/decide");
        assertThat(decided.path("stage").asString()).isEqualTo("REJECTED");
        assertThat(decided.at("/decisions/0/by").asString()).isEqualTo(recruiter.email());
        assertThat(decided.at("/assessment/verdicts/2/quotes/0").asString()).isEqualTo("Git");

        JsonNode changed = asks("""
                mutation($job: ID!) { changeRubric(job: $job, from: 1, reason: "Daily", changes: [{requirement: "R3"}],
                  additions: [{text: "Experience with Linux"}]) { version requirements { id } } }
                """, Map.of("job", job)).at("/data/changeRubric");
        assertThat(changed.toString())
                .isEqualTo(
                        "{\"version\":2,\"requirements\":[{\"id\":\"R1\"},{\"id\":\"R2\"},{\"id\":\"R4\"},{\"id\":\"R5\"}]}");

        JsonNode regrouped = asks("""
                mutation($job: ID!) { changeRubric(job: $job, from: 2, reason: "Either", merges: [{requirements: ["R4", "R5"]}], splits: ["R2"]) {
                  version requirements { id } } }
                """, Map.of("job", job)).at("/data/changeRubric");
        assertThat(regrouped.toString())
                .isEqualTo(
                        "{\"version\":3,\"requirements\":[{\"id\":\"R1\"},{\"id\":\"R6\"},{\"id\":\"R7\"},{\"id\":\"R8\"}]}");
    }

    @Test
    void aTaskIsAskedForAndDone() {
        String job = company.job(recruiter);
        JsonNode added = asks("""
                mutation($job: ID!) { addTask(job: $job, text: "Find a room", due: "2026-12-24") { id due assignee doneAt } }
                """, Map.of("job", job)).at("/data/addTask");
        assertThat(added.path("due").asString()).isEqualTo("2026-12-24");
        assertThat(added.path("assignee").asString()).isEqualTo(recruiter.email());
        assertThat(asks("{ tasks { text application } mentions { text } }", Map.of())
                        .path("data")
                        .toString())
                .isEqualTo("{\"tasks\":[{\"text\":\"Find a room\",\"application\":null}],\"mentions\":[]}");

        JsonNode done = asks(
                        "mutation($job: ID!, $task: ID!) { markTask(job: $job, task: $task, done: true) { doneBy } }",
                        Map.of("job", job, "task", added.path("id").asString()))
                .at("/data/markTask");
        assertThat(done.path("doneBy").asString()).isEqualTo(recruiter.email());
        assertThat(asks("{ tasks { id } }", Map.of()).at("/data/tasks")).isEmpty();
    }

    @Test
    void notesAndTagsAreWrittenAndRead() {
        String job = company.job(recruiter);
        String first = takes(job, "of whom there are notes");
        takes(job, "of whom there are none");
        String about = "job: \"" + job + "\", application: \"" + first + "\"";
        String note = "mutation { addNote(" + about + ", text: \"%s\") { number by } }";
        String tags = "mutation { changeTags(" + about + ", %s) }";

        assertThat(asks(note.formatted("Calls back"), Map.of()).at("/data/addNote"))
                .hasToString("{\"number\":1,\"by\":\"" + recruiter.email() + "\"}");
        assertThat(asks(note.formatted("On Friday"), Map.of()).at("/data/addNote/number"))
                .hasToString("2");
        asks(tags.formatted("on: [\"Second Look\", \"c++ & go\", \"late\"]"), Map.of());
        assertThat(asks(tags.formatted("off: [\"late\"]"), Map.of()).at("/data/changeTags"))
                .hasToString("[\"c++ & go\",\"second look\"]");
        String read = "{ job(id: \"" + job + "\") { applications { items { notes { text } tags } } } }";
        assertThat(asks(read, Map.of()).at("/data/job/applications/items"))
                .hasToString("[{\"notes\":[{\"text\":\"Calls back\"},{\"text\":\"On Friday\"}],"
                        + "\"tags\":[\"c++ & go\",\"second look\"]},{\"notes\":[],\"tags\":[]}]");

        assertThat(kind(program, note.formatted(" "))).isEqualTo("UNUSABLE");
        assertThat(kind(program, tags.formatted("on: [\"\"]"))).isEqualTo("UNUSABLE");
        Program stranger = company.program(company.hire(Role.RECRUITER));
        assertThat(kind(stranger, note.formatted("Hello"))).isEqualTo("NOT_FOUND");
        assertThat(kind(stranger, tags.formatted("on: [\"x\"]"))).isEqualTo("NOT_FOUND");
        Member interviewer = company.hire(Role.INTERVIEWER);
        company.part(Jobs.class).addToTeam(recruiter, job, interviewer.id());
        Program lesser = company.program(interviewer);
        assertThat(kind(lesser, note.formatted("Hello"))).isEqualTo("FORBIDDEN");
        assertThat(kind(lesser, tags.formatted("on: [\"x\"]"))).isEqualTo("FORBIDDEN");
        assertThat(kind(lesser, "{ job(id: \"" + job + "\") { applications { items { tags } } } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aSearchIsKeptAndForgotten() {
        assertThat(asks("mutation { keepSearch(query: \" Java and Git \") { query way } }", Map.of())
                        .at("/data/keepSearch"))
                .hasToString("{\"query\":\"Java and Git\",\"way\":\"SHOWN\"}");
        asks("mutation { keepSearch(query: \"flooded cellar\", way: WORDS) { way } }", Map.of());
        assertThat(asks("{ searches { query } }", Map.of()).at("/data/searches"))
                .hasToString("[{\"query\":\"flooded cellar\"},{\"query\":\"Java and Git\"}]");
        assertThat(program.gets("/api/v1/searches").body()).contains("flooded cellar", "Java and Git");

        assertThat(asks("mutation { forgetSearch(query: \"Java and Git\") { query } }", Map.of())
                        .at("/data/forgetSearch"))
                .hasToString("[{\"query\":\"flooded cellar\"}]");
        assertThat(kind(program, "mutation { keepSearch(query: \" \") { way } }"))
                .isEqualTo("UNUSABLE");
        Program interviewer = company.program(company.hire(Role.INTERVIEWER));
        assertThat(kind(interviewer, "{ searches { query } }")).isEqualTo("FORBIDDEN");
        assertThat(kind(interviewer, "mutation { keepSearch(query: \"Java\") { way } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(kind(interviewer, "mutation { forgetSearch(query: \"Java\") { way } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsWrongWithinAPartIsSaid() {
        String change = "mutation { changeRubric(job: \"" + company.job(recruiter)
                + "\", from: 1, reason: \"Why\", %s) { version } }";
        assertThat(kind(program, change.formatted("merges: [{requirements: [\"R1\"]}]")))
                .isEqualTo("UNUSABLE");
        assertThat(kind(program, change.formatted("additions: [{text: \" \"}]")))
                .isEqualTo("UNUSABLE");
        assertThat(kind(program, change.formatted("changes: [null]"))).isEqualTo("ValidationError");
    }

    @Test
    void progressIsToldUntilNothingWaits() {
        String job = company.job(recruiter);
        takes(job, "of whose reading is told");
        String events = program.posts(
                        "/graphql",
                        JSON.writeValueAsString(Map.of(
                                "query",
                                "subscription($job: ID!) { progress(job: $job) { waiting read } }",
                                "variables",
                                Map.of("job", job))),
                        "Accept",
                        "text/event-stream")
                .body();

        assertThat(events.lines().filter(line -> line.startsWith("data:{")).toList())
                .last()
                .asString()
                .contains("{\"data\":{\"progress\":{\"waiting\":0,\"read\":1}}}");
        assertThat(events).contains("event:next", "event:complete");
    }

    @Test
    void noOneIsToldOfAJobOfOthers() {
        String job = company.job(company.hire(Role.RECRUITER));
        String events = program.posts(
                        "/graphql",
                        "{\"query\": \"subscription { progress(job: \\\"" + job + "\\\") { read } }\"}",
                        "Accept",
                        "text/event-stream")
                .body();
        assertThat(events).contains("NOT_FOUND").doesNotContain("\"read\"");
    }

    @Test
    void aDocumentThatWasSentOnceIsNamedByItsHash() {
        String document = "{ me { email } }";
        Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex(document)));

        assertThat(sends(Map.of("extensions", hash))
                        .at("/errors/0/extensions/classification")
                        .asString())
                .isEqualTo("PersistedQueryNotFound");
        assertThat(sends(Map.of("query", document, "extensions", hash))
                        .at("/data/me/email")
                        .asString())
                .isEqualTo(recruiter.email());
        assertThat(sends(Map.of("extensions", hash)).at("/data/me/email").asString())
                .isEqualTo(recruiter.email());
        assertThat(sends(Map.of(
                                "query",
                                "{ me { role } }",
                                "extensions",
                                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex("another")))))
                        .has("data"))
                .isFalse();
    }

    private JsonNode sends(Map<String, Object> request) {
        return JSON.readTree(
                program.posts("/graphql", JSON.writeValueAsString(request)).body());
    }

    @Test
    void howManyQueriesTheDatabaseSeesDoesNotDependOnHowMuchThereIs() {
        job(1);
        asks(EVERYTHING, Map.of());
        long little = queries(() -> asks(EVERYTHING, Map.of()));
        job(4);
        job(5);
        JsonNode[] answer = new JsonNode[1];
        long much = queries(() -> answer[0] = asks(EVERYTHING, Map.of()));

        assertThat(answer[0].at("/data/jobs/items")).hasSize(3);
        assertThat(answer[0].at("/data/jobs/items/0/applications/items")).hasSize(5);
        assertThat(little)
                .as("token, jobs, rubrics, teams, applications, decisions twice, notes, tags")
                .isBetween(7L, 9L);
        assertThat(much).isEqualTo(little);
    }

    @Test
    void peopleJoinATeamAndLeaveIt() {
        String job = company.job(recruiter);
        Member manager = company.hire(Role.HIRING_MANAGER);
        assertThat(asks(
                                "mutation { joinTeam(job: \"" + job + "\", email: \"" + manager.email()
                                        + "\") { role } }",
                                Map.of())
                        .at("/data/joinTeam/role")
                        .asString())
                .isEqualTo("HIRING_MANAGER");
        String leave = "mutation { leaveTeam(job: \"" + job + "\", account: \"%s\") { email } }";

        assertThat(asks(leave.formatted(manager.id()), Map.of()).at("/data/leaveTeam"))
                .hasToString("[{\"email\":\"" + recruiter.email() + "\"}]");
        assertThat(kind(program, leave.formatted(manager.id()))).isEqualTo("NOT_FOUND");
        assertThat(kind(program, leave.formatted("none"))).isEqualTo("NOT_FOUND");
        assertThat(kind(program, leave.formatted(recruiter.id()))).isEqualTo("UNUSABLE");
    }

    @Test
    void errorsAreOfAKnownKind() {
        String job = company.job(recruiter);
        String application = takes(job, "errors");
        assertThat(kind(program, "{ job(id: \"none\") { id } }")).isEqualTo("NOT_FOUND");
        assertThat(kind(company.program(company.hire(Role.RECRUITER)), "{ job(id: \"" + job + "\") { id } }"))
                .isEqualTo("NOT_FOUND");
        assertThat(kind(company.program(company.hire(Role.AUDITOR)), "{ jobs { next } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(kind(program, "mutation { openJob(posting: \"Hello.\") { id } }"))
                .isEqualTo("UNUSABLE");
        assertThat(kind(program, "{ jobs(first: 1000) { next } }")).isEqualTo("UNUSABLE");
        assertThat(kind(
                        program,
                        "mutation { decide(job: \"" + job + "\", application: \"" + application
                                + "\", from: 3, stage: OFFER) { id } }"))
                .isEqualTo("CONFLICT");
        Member interviewer = company.hire(Role.INTERVIEWER);
        company.part(Jobs.class).addToTeam(recruiter, job, interviewer.id());
        assertThat(kind(
                        company.program(interviewer),
                        "{ job(id: \"" + job + "\") { applications { items { stage } } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(new Program(company.server().address(), "assay_none")
                        .posts("/graphql", "{\"query\": \"{ __typename }\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aQueryThatGoesTooFarIsRefusedBeforeItRuns() {
        String dear =
                "{ jobs(first: 200) { items { applications(first: 200) { items { assessment { verdicts { quotes } } } } } } }";
        String deep = "{ __schema { types { fields { type" + " { ofType".repeat(14) + " { name }" + " }".repeat(14)
                + " } } } }";
        assertThat(asks(dear, Map.of()).at("/errors/0/message").asString()).contains("complexity");
        assertThat(asks(deep, Map.of()).at("/errors/0/message").asString()).contains("depth");
    }

    private void job(int applications) {
        String job = company.job(recruiter);
        for (int i = 0; i < applications; i++) {
            takes(job, "application " + i);
        }
        program.waitsFor(job);
    }

    private String takes(String job, String more) {
        return JSON.readTree(program.uploads(
                                "/api/v1/jobs/" + job + "/applications", "cv.txt", Company.RESUME + "\n" + more + "\n")
                        .body())
                .path("id")
                .asString();
    }

    private JsonNode asks(String query, Map<String, String> variables) {
        return asks(program, query, variables);
    }

    private static JsonNode asks(Program program, String query, Map<String, String> variables) {
        return JSON.readTree(
                program.posts("/graphql", JSON.writeValueAsString(Map.of("query", query, "variables", variables)))
                        .body());
    }

    private static String kind(Program program, String query) {
        return asks(program, query, Map.of())
                .at("/errors/0/extensions/classification")
                .asString();
    }

    /** How many statements the work sends to the database; work in the background does not go this way. */
    private static long queries(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        statements.start();
        log.addAppender(statements);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(null);
            log.setAdditive(true);
            log.detachAppender(statements);
        }
        return List.copyOf(statements.list).stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
