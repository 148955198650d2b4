package dev.assay.server.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to one address.
 *
 * @param id its id, the same at each attempt
 * @param event what happened, such as {@code application.decided}
 * @param lastAt when it was sent last; null as long as it was not
 * @param lastAnswer the status of the last answer, or why there was none; null as long as it was not sent
 */
record Delivery(
        String id,
        String webhook,
        String event,
        String body,
        State state,
        int attempts,
        @Nullable Instant lastAt,
        @Nullable String lastAnswer,
        Instant createdAt) {

    /** How far it is. */
    @Schema(name = "DeliveryState")
    enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }
}
