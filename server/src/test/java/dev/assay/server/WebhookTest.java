package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What another program is told of a job. */
@ExtendWith(TestServer.class)
class WebhookTest {

    private final Hooks hooks;
    private final Program program;
    private final String job;
    private final String webhooks;
    private final String path;
    private final JsonNode webhook;

    WebhookTest(Company company) {
        Member recruiter = company.hire(Role.RECRUITER);
        this.hooks = company.hooks();
        this.program = company.program(recruiter);
        this.job = company.job(recruiter);
        this.webhooks = "/api/v1/jobs/" + job + "/webhooks";
        this.path = "/" + job;
        this.webhook = json(program.posts(webhooks, "{\"url\": \"" + hooks.origin() + path + "\"}")
                .body());
    }

    @Test
    void aMessageIsSignedAndTellsNothingButIds() throws InterruptedException, GeneralSecurityException {
        String application = json(program.uploads("/api/v1/jobs/" + job + "/applications", "cv.txt", Company.RESUME)
                        .body())
                .path("id")
                .asString();

        List<Hooks.Message> both = List.of(hooks.next(path), hooks.next(path)); // in which order is not promised
        assertThat(both.stream().map(each -> json(each.body()).path("type").asString()))
                .containsExactlyInAnyOrder("application.taken", "application.read");
        Hooks.Message message = both.getFirst();
        JsonNode body = json(message.body());
        assertThat(body.path("data").toString())
                .isEqualTo("{\"job\":\"" + job + "\",\"application\":\"" + application + "\"}");
        assertThat(message.signature())
                .isEqualTo("v1," + hmac(message.id() + "." + message.timestamp() + "." + message.body()));
        assertThat(program.gets(webhooks).body()).doesNotContain("whsec_");
    }

    @Test
    void aMessageThatIsRefusedComesAgainUnderItsIdAndCanBeReplayed() throws InterruptedException {
        hooks.refuse(path, 1);
        program.posts(
                "/api/v1/jobs/" + job + "/rubrics",
                "{\"from\": 1, \"reason\": \"x\", \"changes\": [{\"requirement\": \"R3\", \"importance\": \"OPTIONAL\"}]}");

        Hooks.Message refused = hooks.next(path);
        Hooks.Message taken = hooks.next(path);
        assertThat(taken.id()).isEqualTo(refused.id());
        String deliveries = webhooks + "/" + webhook.path("id").asString() + "/deliveries";
        JsonNode delivery = delivered(deliveries);
        assertThat(delivery.path("attempts").asInt()).isEqualTo(2);
        assertThat(delivery.path("lastAnswer").asString()).isEqualTo("204");

        assertThat(program.posts(deliveries + "/" + taken.id() + "/replays", "").statusCode())
                .isEqualTo(202);
        assertThat(hooks.next(path).id()).isEqualTo(taken.id());
    }

    @Test
    void aWebhookThatIsRemovedIsToldNothing() {
        String address = webhooks + "/" + webhook.path("id").asString();
        assertThat(program.deletes(address).statusCode()).isEqualTo(204);
        assertThat(program.gets(webhooks).body()).isEqualTo("[]");
        assertThat(program.deletes(address).statusCode()).isEqualTo(404);
    }

    @Test
    void noWebhookGoesWhereTheAdministratorDoesNotAllowIt() {
        assertThat(program.posts(webhooks, "{\"url\": \"http://127.0.0.1:5432/\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.posts(webhooks, "{\"url\": \"https://example.org/\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private JsonNode delivered(String deliveries) throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            JsonNode first = json(program.gets(deliveries).body()).path(0);
            if (first.path("state").asString().equals("DELIVERED")) {
                return first;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not delivered: " + program.gets(deliveries).body());
    }

    private String hmac(String text) throws GeneralSecurityException {
        String secret = webhook.path("secret").asString();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
