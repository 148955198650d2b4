package dev.assay.server.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Has messages carried in the background, again and again over three days until each is taken. */
@Component
public class Post implements SmartLifecycle {

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

    private static final String TABLE = "post_task";
    private static final int THREADS = 4;

    private final Clock clock;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final JdbcClient jdbc;
    private volatile boolean running;

    Post(DataSource database, List<Carrier> carriers, Clock clock) {
        this.clock = clock;
        this.jdbc = JdbcClient.create(database);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        this.scheduler = Scheduler.create(
                        database, carriers.stream().<Task<?>>map(Post::task).toList())
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /**
     * Takes a message that is kept; in a transaction, it goes only if that succeeds.
     *
     * @param kind as its {@link Carrier} names it
     * @param message the message's id
     */
    public void take(String kind, String message) {
        client.scheduleIfNotExists(descriptor(kind).instance(message).scheduledTo(clock.instant()));
    }

    private static TaskDescriptor<Void> descriptor(String kind) {
        return TaskDescriptor.of(kind);
    }

    /** An attempt that failed; why is kept with the message. */
    private static final class NotTaken extends RuntimeException {}

    private static Task<Void> task(Carrier carrier) {
        return Tasks.oneTime(descriptor(carrier.kind()))
                .onFailure((failed, operations) -> later(carrier, failed, operations))
                .execute((instance, context) -> {
                    if (!carrier.carry(instance.getId())) {
                        throw new NotTaken();
                    }
                });
    }

    private static void later(Carrier carrier, ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        if (failures < WAITS.size()) {
            operations.reschedule(failed, failed.getTimeDone().plus(WAITS.get(failures)));
        } else {
            carrier.giveUp(failed.getExecution().taskInstance.getId());
            operations.remove();
        }
    }

    /** Frees what a server before this one had begun and not ended. */
    private void freeWhatWasBegun() {
        jdbc.sql("""
            update post_task set picked = false, picked_by = null, last_heartbeat = null, version = version + 1 where picked
            """).update();
    }

    @Override
    public void start() {
        freeWhatWasBegun();
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
