package dev.assay.server.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Signs what the log has become: every ten minutes, and when the server ends. */
@Component
class CheckpointKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);
    private static final int MINUTES = 10;

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("assay-checkpoints").factory());
    private @Nullable ScheduledFuture<?> next;
    private volatile boolean running;
    private volatile long signed;

    CheckpointKeeper(AuditLog log, Checkpoints checkpoints, Clock clock) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** Signs the last entry, unless it was signed before. */
    void sign() {
        try {
            log.last().filter(last -> last.id() > signed).ifPresent(last -> {
                checkpoints.add(
                        Checkpoint.of(last, clock.instant().truncatedTo(ChronoUnit.SECONDS), checkpoints.key()));
                signed = last.id();
            });
        } catch (RuntimeException fault) {
            LOG.error(
                    "No checkpoint of the log was signed: {}", fault.getClass().getName());
        }
    }

    @Override
    public void start() {
        next = timer.scheduleWithFixedDelay(this::sign, MINUTES, MINUTES, TimeUnit.MINUTES);
        running = true;
    }

    @Override
    public void stop() {
        if (next != null) {
            next.cancel(false);
        }
        timer.shutdown();
        sign();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
