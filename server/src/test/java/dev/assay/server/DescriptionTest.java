package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the REST interface against what the server really answers. */
@ExtendWith(TestServer.class)
class DescriptionTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Company company;
    private final Visit visit;
    private final Program program;
    private final String job;
    private final JsonNode description;
    private final String hook;
    private String webhook = "";
    private String delivery = "";
    private String mail = "";
    private String task = "";
    private String account = "";

    DescriptionTest(Company company) {
        Member administrator = company.administrator();
        this.company = company;
        this.visit = company.visit(administrator);
        this.program = company.program(administrator);
        this.hook = company.hooks().origin() + "/described";
        this.job = company.job(company.hire(Role.RECRUITER));
        this.description = JSON.readTree(program.gets("/api/v1/openapi").body());
    }

    @Test
    void itIsCompleteInItself() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        List<String> ids = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    ids.add(operation.path("operationId").asString());
                    assertThat(operation.path("summary").asString()).isNotEmpty();
                    assertThat(operation.path("responses").has("default")).isTrue();
                }));
        assertThat(ids).hasSizeGreaterThan(15).doesNotHaveDuplicates().doesNotContain("");
        description
                .findValues("$ref")
                .forEach(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void theClientIsGeneratedFromWhatIsServed() throws IOException {
        Path kept = Path.of("../client/src/main/openapi/assay.json");
        Path served = Path.of("target/assay.json");
        Files.writeString(served, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n");
        assertThat(Files.mismatch(kept, served))
                .as("the interface has changed: renew what the client is generated from by"
                        + " cp server/target/assay.json client/src/main/openapi/assay.json, and look at the difference")
                .isNegative();
    }

    @Test
    void everyAnswerIsAsItIsDescribed() {
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        String path = "/api/v1/jobs/{job}";
        String posting = "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}";
        answers.put("post /api/v1/jobs", program.posts("/api/v1/jobs", posting));
        HttpResponse<String> taken = program.uploads(
                "/api/v1/jobs/" + job + "/applications",
                "cv.txt",
                Company.RESUME.replace("rosalind.quillfeather", "gone.described"));
        answers.put("post " + path + "/applications", taken);
        String application = JSON.readTree(taken.body()).path("id").asString();
        program.waitsFor(job);
        String one = path + "/applications/{application}";
        put(answers, "post " + path + "/webhooks", application, "{\"url\": \"" + hook + "\"}");
        webhook = idIn(Objects.requireNonNull(answers.get("post " + path + "/webhooks")), "");
        put(
                answers,
                "post " + one + "/decisions",
                application,
                "{\"from\": 0, \"stage\": \"SCREENING\", \"note\": \"Good\"}");
        put(answers, "post " + one + "/identity", application, "{}");
        put(
                answers,
                "post " + one + "/corrections",
                application,
                "{\"from\": 0, \"fact\": \"employment-1\", \"start\": \"2019\", \"reason\": \"Said so\"}");
        put(answers, "post " + path + "/team", application, "{\"email\": \"ada@example.org\"}");
        put(
                answers,
                "post " + path + "/rubrics",
                application,
                "{\"from\": 1, \"reason\": \"x\", \"changes\": [{\"requirement\": \"R4\"}]}");
        put(answers, "post " + one + "/notes", application, "{\"text\": \"Calls back on Friday\"}");
        put(answers, "post " + path + "/tasks", application, "{\"text\": \"Call back\", \"due\": \"2026-05-01\"}");
        task = idIn(Objects.requireNonNull(answers.get("post " + path + "/tasks")), "");
        put(answers, "post " + path + "/tasks/{task}", application, "{\"done\": false}");
        Applicant.publish(visit, job);
        Applicant.of(company)
                .applies(
                        job,
                        Company.RESUME + "pooled",
                        Map.of("email", "described@example.org", "keep", "true", "months", "6"));
        program.waitsFor(job);
        String pooled = JSON.readTree(program.gets("/api/v1/pool?limit=1").body())
                .at("/0/application")
                .asString();
        answers.put("get /api/v1/pool", program.gets("/api/v1/pool"));
        answers.put("get /api/v1/pool/{application}", program.gets("/api/v1/pool/" + pooled));
        answers.put(
                "post /api/v1/pool/{application}/proposals",
                program.posts(
                        "/api/v1/pool/" + pooled + "/proposals",
                        "{\"job\": \"" + company.job(company.hire(Role.RECRUITER)) + "\"}"));
        put(answers, "post " + one + "/letters", application, "{\"decision\": 1, \"text\": \"Good day\"}");
        mail = refusedMail();
        put(answers, "post /api/v1/mails/{mail}/sendings", application, "");
        put(answers, "post " + one + "/tags", application, "{\"on\": [\"second look\"]}");
        put(answers, "post " + path + "/filters", application, "{\"name\": \"Mine\", \"tag\": \"second look\"}");
        String sent = path + "/webhooks/{webhook}/deliveries";
        delivery = idIn(program.gets(filled(sent, application)), "/0");
        put(answers, "post " + sent + "/{delivery}/replays", application, "");
        put(answers, "post /api/v1/searches", application, "{\"query\": \"Java\"}");
        put(
                answers,
                "post /api/v1/invitations",
                application,
                "{\"email\": \"asked@example.org\", \"role\": \"AUDITOR\"}");
        put(
                answers,
                "post /api/v1/accounts",
                application,
                "{\"email\": \"made@example.org\", \"role\": \"AUDITOR\", \"password\": \"" + Company.PASSWORD + "\"}");
        account = idIn(Objects.requireNonNull(answers.get("post /api/v1/accounts")), "");
        put(answers, "post /api/v1/accounts/{account}/switch", application, "{\"on\": false}");
        answers.put("get /api/v1/search", program.gets("/api/v1/search?q=Java"));
        answers.put(
                "get " + path + "/comparison",
                program.gets(filled(path, application) + "/comparison?candidates=C-001,C-002"));
        answers.put(
                "put " + path + "/publication",
                program.puts(
                        filled(path, application) + "/publication", "{\"company\": \"Tidewater\", \"place\": \"\"}"));
        answers.put(
                "post " + path + "/applications/bulk",
                program.uploads(filled(path, application) + "/applications/bulk", "files", "bulk.txt", Company.RESUME));
        for (String list : List.of(
                "/api/v1/jobs",
                "/api/v1/searches",
                "/api/v1/accounts",
                "/api/v1/invitations",
                path + "/remarks",
                path + "/duplicates",
                path + "/publication",
                one + "/documents",
                "/api/v1/audit",
                path,
                path + "/rubrics",
                path + "/rubrics/{version}",
                path + "/applications",
                one,
                one + "/decisions",
                one + "/decisions/{number}/assessment",
                one + "/identity",
                one + "/facts",
                one + "/notes",
                one + "/tags",
                one + "/letters",
                one + "/letter-draft",
                "/api/v1/mails",
                "/api/v1/tasks",
                "/api/v1/mentions",
                path + "/tasks",
                "/api/v1/mails/{mail}",
                path + "/filters",
                one + "/corrections",
                path + "/team",
                path + "/webhooks",
                sent,
                path + "/shortlist",
                path + "/export")) {
            answers.put("get " + list, program.gets(filled(list, application)));
        }

        answers.forEach((operation, answer) -> {
            String[] words = operation.split(" ", 2);
            JsonNode responses =
                    description.path("paths").path(words[1]).path(words[0]).path("responses");
            JsonNode schema = responses
                    .path(Integer.toString(answer.statusCode()))
                    .path("content")
                    .path("application/json")
                    .path("schema");
            assertThat(schema.isMissingNode())
                    .as(operation + " " + answer.statusCode() + " " + responses)
                    .isFalse();
            check(operation, schema, JSON.readTree(answer.body()));
        });
        assertThat(described()).isEqualTo(new TreeSet<>(answers.keySet()));
    }

    /** The mail of the letter, once the mail server has refused it: only then can it be sent again. */
    private String refusedMail() {
        String all = "";
        for (int attempt = 0; attempt < 300; attempt++) {
            all = program.gets("/api/v1/mails?limit=1").body();
            if (all.contains("\"REFUSED\"")) {
                return JSON.readTree(all).at("/0/id").asString();
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("not refused: " + all);
    }

    private void put(Map<String, HttpResponse<String>> answers, String operation, String application, String body) {
        answers.put(operation, program.posts(filled(operation.substring(5), application), body));
    }

    private String filled(String path, String application) {
        return path.replace("{job}", job)
                .replace("{application}", application)
                .replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{webhook}", webhook)
                .replace("{delivery}", delivery)
                .replace("{mail}", mail)
                .replace("{task}", task)
                .replace("{account}", account);
    }

    private static String idIn(HttpResponse<String> answer, String place) {
        return JSON.readTree(answer.body()).at(place + "/id").asString();
    }

    /** The operations that answer JSON. */
    private Set<String> described() {
        Set<String> all = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation
                                .getValue()
                                .path("responses")
                                .valueStream()
                                .anyMatch(response -> response.path("content").has("application/json")))
                        .forEach(operation -> all.add(operation.getKey() + " " + path.getKey())));
        return all;
    }

    private void check(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(where, description.at(schema.path("$ref").asString().substring(1)), value);
            return;
        }
        if (schema.has("oneOf")) {
            check(where, schema.path("oneOf").path(value.isNull() ? 1 : 0), value);
            return;
        }
        assertThat(types(schema)).as(where + " in " + schema).contains(type(value));
        if (schema.has("enum")) {
            assertThat(schema.path("enum").valueStream().map(JsonNode::asString))
                    .as(where)
                    .contains(value.asString());
        }
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(where + "." + name)
                        .isTrue());
        value.properties().forEach(field -> {
            JsonNode of = schema.path("properties").has(field.getKey())
                    ? schema.path("properties").path(field.getKey())
                    : schema.path("additionalProperties");
            assertThat(of.isObject())
                    .as(where + "." + field.getKey() + " is described")
                    .isTrue();
            check(where + "." + field.getKey(), of, field.getValue());
        });
        if (value.isArray()) {
            value.forEach(each -> check(where + "[]", schema.path("items"), each));
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asString()));
        } else {
            types.add(type.asString());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> throw new AssertionError(value.getNodeType());
        };
    }
}
