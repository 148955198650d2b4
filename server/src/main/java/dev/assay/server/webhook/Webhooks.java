package dev.assay.server.webhook;

import dev.assay.server.account.Member;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.audit.Logged;
import dev.assay.server.job.Jobs;
import dev.assay.server.post.Post;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.seal.Seal;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that are told what happens to jobs, and what they were told. */
@Service
class Webhooks {

    /** What is told, by the names that the log has for it; the first are about an application, the last about its job. */
    private static final Set<String> OF_APPLICATIONS = Set.of(
            "application.taken", "application.read", "application.decided", "application.merged", "application.erased");

    private static final String OF_JOBS = "rubric.changed";
    private static final int MOST_OF_A_JOB = 10;
    private static final int MOST_LISTED = 200;
    private static final int ID_BYTES = 12;

    private final WebhookStore store;
    private final Post post;
    private final Destinations destinations;
    private final Seal seal;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Webhooks(
            WebhookStore store,
            Post post,
            Destinations destinations,
            Seal seal,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.post = post;
        this.destinations = destinations;
        this.seal = seal;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** A webhook that was just made, with its secret, which is not shown again. */
    record Made(Webhook webhook, String secret) {}

    @Transactional
    Made make(Member by, String job, String url) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        String allowed = destinations.allowed(url).toString();
        if (store.of(job).size() >= MOST_OF_A_JOB) {
            throw new Unusable("A job has at most " + MOST_OF_A_JOB + " webhooks. Remove one first.");
        }
        String id = newId("wh_");
        String secret = Signature.newSecret();
        Webhook webhook = new Webhook(id, job, allowed, seal.close(secret, Webhook.purpose(id)), clock.instant());
        store.add(webhook, by.id());
        audit.append(by.id(), "webhook.made", job, id);
        return new Made(webhook, secret);
    }

    List<Webhook> of(Member by, String job) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        return store.of(job);
    }

    @Transactional
    void remove(Member by, String job, String id) {
        store.remove(find(by, job, id).id());
        audit.append(by.id(), "webhook.removed", job, id);
    }

    List<Delivery> deliveries(Member by, String job, String id) {
        return store.deliveries(find(by, job, id).id(), MOST_LISTED);
    }

    /** Sends a message again, under its id. */
    @Transactional
    Delivery replay(Member by, String job, String id, String delivery) {
        Webhook webhook = find(by, job, id);
        Delivery found = store.delivery(delivery)
                .filter(each -> each.webhook().equals(webhook.id()))
                .orElseThrow(NotFound::new);
        store.noteState(found.id(), Delivery.State.WAITING);
        post.take(WebhookCarrier.KIND, found.id());
        audit.append(by.id(), "webhook.replayed", job, found.id());
        return store.delivery(delivery).orElseThrow(NotFound::new);
    }

    private Webhook find(Member by, String job, String id) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        return store.find(id).filter(found -> found.job().equals(job)).orElseThrow(NotFound::new);
    }

    /** Puts a message in the post for each webhook of the job that something happened to, in the same transaction. */
    @EventListener
    void tell(Logged logged) {
        if (OF_APPLICATIONS.contains(logged.action())) {
            store.jobOf(logged.subject()).ifPresent(job -> tell(job, logged, Optional.of(logged.subject())));
        } else if (logged.action().equals(OF_JOBS)) {
            tell(logged.subject(), logged, Optional.empty());
        }
    }

    private void tell(String job, Logged logged, Optional<String> application) {
        for (Webhook webhook : store.of(job)) {
            Instant now = clock.instant();
            Delivery delivery = new Delivery(
                    newId("msg_"),
                    webhook.id(),
                    logged.action(),
                    body(job, logged.action(), application, now),
                    Delivery.State.WAITING,
                    0,
                    null,
                    null,
                    now);
            store.add(delivery);
            post.take(WebhookCarrier.KIND, delivery.id());
        }
    }

    /** Nothing but ids: whoever may know more asks for it. None of them holds a character that JSON would escape. */
    private static String body(String job, String event, Optional<String> application, Instant at) {
        return "{\"type\":\"" + event + "\",\"timestamp\":\"" + at + "\",\"data\":{\"job\":\"" + job + "\""
                + application.map(id -> ",\"application\":\"" + id + "\"").orElse("") + "}}";
    }

    private static String newId(String start) {
        return start + RandomWord.of(ID_BYTES);
    }
}
