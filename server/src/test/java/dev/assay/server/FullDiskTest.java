package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server whose disk for files is full, and has room again. */
class FullDiskTest {

    private static final int MEGA = 1 << 20;

    private final Path folder = TestServer.folder();
    private final Path data = folder.resolve("data");

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void itSaysSoKeepsNothingHalfAndGoesOnOnceThereIsRoom() throws IOException {
        Path files = Files.createDirectories(data.resolve("files"));
        List<String> smallDisk = List.of(
                "bwrap", "--dev-bind", "/", "/", "--size", Integer.toString(4 * MEGA), "--tmpfs", files.toString());
        try (ServerProcess server = ServerProcess.start(smallDisk, data)) {
            Program program = server.withAdministrator().program();
            String job = program.posts(
                            "/api/v1/jobs?fields=id", "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}")
                    .body()
                    .replaceAll(".*\"id\" ?: ?\"([^\"]+)\".*", "$1");
            String path = "/api/v1/jobs/" + job + "/applications";
            Path filler = server.inside(files).resolve("filler");
            Files.write(filler, new byte[4 * MEGA - 64 * 1024]);

            HttpResponse<String> refused = program.uploads(path, "cv.txt", Company.RESUME + "x".repeat(200_000));
            assertThat(refused)
                    .returns(507, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body()).contains("The server's disk is full"));
            assertThat(program.gets(path).body()).isEqualTo("[]");
            assertThat(server.inside(files)).isDirectoryNotContaining("glob:**.part");

            Files.delete(filler);
            assertThat(program.uploads(path, "cv.txt", Company.RESUME + "x".repeat(200_000))
                            .statusCode())
                    .isEqualTo(202);
            assertThat(program.waitsFor(job)).contains("\"READ\"");
            assertThat(server.end()).isIn(0, 143);
        }
    }
}
