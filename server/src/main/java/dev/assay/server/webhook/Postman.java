package dev.assay.server.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.assay.server.seal.Seal;
import dev.assay.server.web.Unusable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Brings messages to their addresses in the background, again and again over three days until each is taken. */
@Component
class Postman implements SmartLifecycle {

    /** How long to wait after each attempt that failed. */
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-webhook");
    private static final String TABLE = "webhook_task";
    private static final int THREADS = 3;

    private final WebhookStore store;
    private final Sender sender;
    private final Destinations destinations;
    private final Seal seal;
    private final Clock clock;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private volatile boolean running;

    Postman(DataSource database, WebhookStore store, Sender sender, Destinations destinations, Seal seal, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.destinations = destinations;
        this.seal = seal;
        this.clock = clock;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        this.scheduler = Scheduler.create(database, task())
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Takes a message that is kept; in a transaction, it goes only if that succeeds. */
    void take(String delivery) {
        client.scheduleIfNotExists(TASK.instance(delivery).scheduledTo(clock.instant()));
    }

    /** An attempt that failed; what it says is in the log of deliveries. */
    private static final class NotTaken extends RuntimeException {}

    private OneTimeTask<Void> task() {
        return Tasks.oneTime(TASK)
                .onFailure(this::later)
                .execute((instance, context) -> store.delivery(instance.getId()).ifPresent(this::deliver));
    }

    private void deliver(Delivery delivery) {
        store.find(delivery.webhook()).ifPresent(webhook -> {
            Instant now = clock.instant();
            String answer = answer(webhook, delivery, now.getEpochSecond());
            boolean taken = answer.matches("2[0-9]{2}");
            store.noteAttempt(delivery.id(), taken ? Delivery.State.DELIVERED : Delivery.State.WAITING, now, answer);
            if (!taken) {
                throw new NotTaken();
            }
        });
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

    private void later(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        if (failures < WAITS.size()) {
            operations.reschedule(failed, failed.getTimeDone().plus(WAITS.get(failures)));
        } else {
            store.noteState(failed.getExecution().taskInstance.getId(), Delivery.State.GIVEN_UP);
            operations.remove();
        }
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
