package dev.assay.server.application;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads applications in the background, a few at once. What a server that was killed had begun is read again as soon as the next one
 * starts; since only waiting applications take a result, none is read into twice.
 */
@Component
class BackgroundReader implements SmartLifecycle {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration POLLING = Duration.ofMillis(300);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED =
            15; // half a minute: a busy machine may be late, and what is taken for dead is read twice
    private static final Duration LONGEST_END =
            Duration.ofSeconds(20); // what is not read by then is read at the next start
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ApplicationStore store;
    private final Applications applications;
    private final MaterialReader materials;
    private final Scheduler scheduler;
    private final JdbcClient jdbc;
    private volatile boolean running;

    BackgroundReader(DataSource database, ApplicationStore store, Applications applications, MaterialReader materials) {
        this.store = store;
        this.applications = applications;
        this.materials = materials;
        this.jdbc = JdbcClient.create(database);
        this.scheduler = Scheduler.create(database, task())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(0.5, 4.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LONGEST_END)
                .build();
    }

    private OneTimeTask<Void> task() {
        return Tasks.oneTime(ReadingQueue.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> read(instance.getId()));
    }

    private void read(String id) {
        store.find(id)
                .filter(application -> application.state() == Application.State.WAITING)
                .ifPresent(this::read);
    }

    private void read(Application application) {
        try {
            applications.noteRead(application, materials.read(application, store.files(application.id())));
        } catch (IOException fault) {
            throw new UncheckedIOException("a file of application " + application.id() + " cannot be opened", fault);
        }
    }

    /** Frees what a server before this one had begun and not ended. */
    private void freeWhatWasBegun() {
        jdbc.sql("""
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked and task_name = :task
            """).param("task", ReadingQueue.TASK.getTaskName()).update();
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
