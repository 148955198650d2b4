package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Accounts.Made;
import dev.assay.server.account.Member;
import dev.assay.server.account.Tokens;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that is asked to end while someone is still sending. */
class GracefulEndTest {

    private final Path folder = TestServer.folder();

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void whatIsInProgressEndsBeforeTheServerDoes() throws IOException, InterruptedException {
        Server server = Server.start(new ServerOptions(folder, 0, null));
        Member ada = ((Made.Done)
                        server.context().getBean(Accounts.class).makeFirst("ada@example.org", Company.PASSWORD))
                .member();
        String job =
                server.context().getBean(Jobs.class).open(ada, Company.POSTING).id();
        String token = server.context().getBean(Tokens.class).make(ada, "test");
        String body = "{\"from\": 1, \"reason\": \"Slowly sent\", \"changes\": [{\"requirement\": \"R4\"}]}";
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/jobs/" + job + "/rubrics HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body.substring(0, 20))
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(500); // until the server has begun with it
            CompletableFuture<Void> ending = CompletableFuture.runAsync(server::close);
            Thread.sleep(500);
            assertThat(ending).isNotDone();
            out.write(body.substring(20).getBytes(StandardCharsets.UTF_8));
            out.flush();

            assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 200 \r\n".substring(0, 15));
            ending.join();
        }
    }
}
