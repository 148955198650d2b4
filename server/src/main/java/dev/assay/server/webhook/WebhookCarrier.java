package dev.assay.server.webhook;

import dev.assay.server.post.Carrier;
import dev.assay.server.seal.Seal;
import dev.assay.server.web.Unusable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings messages to the addresses of webhooks. */
@Component
class WebhookCarrier implements Carrier {

    static final String KIND = "deliver-webhook";

    private final WebhookStore store;
    private final Sender sender;
    private final Destinations destinations;
    private final Seal seal;
    private final Clock clock;

    WebhookCarrier(WebhookStore store, Sender sender, Destinations destinations, Seal seal, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.destinations = destinations;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What was removed meanwhile is told nothing. */
    @Override
    public boolean carry(String message) {
        Optional<Delivery> delivery = store.delivery(message);
        Optional<Webhook> webhook = delivery.flatMap(found -> store.find(found.webhook()));
        return delivery.isEmpty() || webhook.isEmpty() || deliver(webhook.get(), delivery.get());
    }

    private boolean deliver(Webhook webhook, Delivery delivery) {
        Instant now = clock.instant();
        String answer = answer(webhook, delivery, now.getEpochSecond());
        boolean taken = answer.matches("2[0-9]{2}");
        store.noteAttempt(delivery.id(), taken ? Delivery.State.DELIVERED : Delivery.State.WAITING, now, answer);
        return taken;
    }

    private String answer(Webhook webhook, Delivery delivery, long second) {
        try {
            URI url = destinations.allowed(webhook.url()); // it may no longer be
            String secret = seal.open(webhook.sealedSecret(), Webhook.purpose(webhook.id()));
            String signature = Signature.of(secret, delivery.id(), second, delivery.body());
            return Integer.toString(sender.send(url, delivery.id(), second, signature, delivery.body()));
        } catch (IOException fault) {
            return "no answer: " + fault.getClass().getSimpleName();
        } catch (Unusable refused) {
            return "not allowed any more";
        }
    }

    @Override
    public void giveUp(String message) {
        store.noteState(message, Delivery.State.GIVEN_UP);
    }
}
