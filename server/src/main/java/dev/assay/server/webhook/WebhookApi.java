package dev.assay.server.webhook;

import dev.assay.server.account.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/webhooks")
@Tag(name = "Webhooks")
class WebhookApi {

    private final Webhooks webhooks;

    WebhookApi(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Where messages are to go. */
    @Schema(name = "WebhookWanted")
    record Wanted(String url) {
        Wanted {
            url = Objects.requireNonNullElse(url, "");
        }
    }

    /** A webhook; {@code secret} is in the first answer only. */
    @Schema(name = "Webhook")
    record Answer(
            String id,
            String url,
            Instant createdAt,
            @Nullable String secret) {
        static Answer of(Webhook webhook, @Nullable String secret) {
            return new Answer(webhook.id(), webhook.url(), webhook.createdAt(), secret);
        }
    }

    /** A message and what became of it. */
    @Schema(name = "Delivery")
    record Sent(
            String id,
            String event,
            Delivery.State state,
            int attempts,
            @Nullable Instant lastAt,
            @Nullable String lastAnswer,
            Instant createdAt,
            String body) {
        static Sent of(Delivery delivery) {
            return new Sent(
                    delivery.id(),
                    delivery.event(),
                    delivery.state(),
                    delivery.attempts(),
                    delivery.lastAt(),
                    delivery.lastAnswer(),
                    delivery.createdAt(),
                    delivery.body());
        }
    }

    @GetMapping
    @Operation(operationId = "listWebhooks", summary = "The addresses that are told what happens to the job")
    List<Answer> all(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return webhooks.of(member, job).stream()
                .map(webhook -> Answer.of(webhook, null))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addWebhook",
            summary = "Has an address told what happens to the job; the answer holds the secret that signs, once")
    Answer make(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Wanted wanted) {
        Webhooks.Made made = webhooks.make(member, job, wanted.url());
        return Answer.of(made.webhook(), made.secret());
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeWebhook",
            summary = "Tells an address nothing any more, and forgets what it was told")
    void remove(@AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String webhook) {
        webhooks.remove(member, job, webhook);
    }

    @GetMapping("/{webhook}/deliveries")
    @Operation(operationId = "listDeliveries", summary = "The latest messages to an address, and what became of them")
    List<Sent> deliveries(
            @AuthenticationPrincipal Member member, @PathVariable String job, @PathVariable String webhook) {
        return webhooks.deliveries(member, job, webhook).stream().map(Sent::of).toList();
    }

    @PostMapping("/{webhook}/deliveries/{delivery}/replays")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "replayDelivery", summary = "Sends a message again, under the same id")
    Sent replay(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String webhook,
            @PathVariable String delivery) {
        return Sent.of(webhooks.replay(member, job, webhook, delivery));
    }
}
