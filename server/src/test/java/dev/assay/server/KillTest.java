package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that is killed in the middle of an upload. {@code -Dassay.kill.files=500} says of how many files. */
class KillTest {

    private static final int FILES = Integer.getInteger("assay.kill.files", 40);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder = TestServer.folder();
    private final Path data = folder.resolve("data");

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void afterARestartEverythingIsThereOnce() throws IOException, InterruptedException {
        List<Visit.Upload> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(new Visit.Upload(
                    "files", "cv" + i + ".txt", (Company.RESUME + "\nNumber " + i + "\n").getBytes(UTF_8)));
        }
        String token;
        String job;
        Set<String> kept;
        try (ServerProcess server = ServerProcess.start(data)) {
            Program program = server.withAdministrator().program();
            token = program.token();
            job = program.posts(
                            "/api/v1/jobs?fields=id", "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}")
                    .body()
                    .replaceAll(".*\"id\" ?: ?\"([^\"]+)\".*", "$1");
            Visit visit = server.visit();
            CompletableFuture<Integer> upload = CompletableFuture.supplyAsync(
                    () -> visit.hands("/jobs/" + job + "/applications", "/account", Map.of(), files)
                            .statusCode());
            do {
                Thread.sleep(20); // no more requests than an account may send
                kept = ids(program, job);
            } while (kept.size() < FILES / 16 && !upload.isDone());
            server.kill();
            assertThat(upload.handle((status, fault) -> fault instanceof CompletionException)
                            .join())
                    .as("it was killed before the upload was over")
                    .isTrue();
        }
        assertThat(kept).hasSizeBetween(1, FILES - 1);

        try (ServerProcess server = ServerProcess.start(data)) {
            Program program = new Program(server.address(), token);
            assertThat(ids(program, job)).as("what was confirmed").containsAll(kept);
            assertThat(server.visit()
                            .hands("/jobs/" + job + "/applications", "/account", Map.of(), files)
                            .statusCode())
                    .isEqualTo(302);
            program.waitsFor(job);
            List<JsonNode> all = all(program, job);
            assertThat(all).hasSize(FILES);
            assertThat(all.stream().map(each -> each.path("sha256").asString()).distinct())
                    .hasSize(FILES);
            assertThat(all)
                    .allSatisfy(
                            each -> assertThat(each.path("state").asString()).isEqualTo("READ"));
            assertThat(program.gets("/api/v1/jobs/" + job + "/shortlist?limit=200&fields=candidates")
                            .body()
                            .split("\"rank\""))
                    .hasSize(FILES + 1);
            assertThat(server.end()).isIn(0, 143);
        }
        assertThat(Command.run("audit", "verify", "--data", data).out()).contains("The log is as it was written");
    }

    private static Set<String> ids(Program program, String job) {
        Set<String> ids = new TreeSet<>();
        all(program, job).forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }

    private static List<JsonNode> all(Program program, String job) {
        List<JsonNode> all = new ArrayList<>();
        String next = "/api/v1/jobs/" + job + "/applications?limit=200";
        while (!next.isEmpty()) {
            HttpResponse<String> part = program.gets(next);
            JSON.readTree(part.body()).forEach(all::add);
            next = part.headers().firstValue("link").orElse("").replaceAll("<([^>]*)>.*", "$1");
        }
        return all;
    }
}
