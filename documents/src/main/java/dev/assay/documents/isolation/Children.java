package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The reader processes of one parent: those at work, and those that wait for it. There is one at first, and another where callers spend
 * much of their time waiting for it: reading takes less time than judging what was read, and each process warms up by itself.
 */
final class Children {

    /** The least waiting for which another process is started; it is warm after one to two seconds on an idle machine. */
    private static final long LEAST = TimeUnit.SECONDS.toNanos(2);

    /** Which part of the time since the last start the waiting must be. */
    private static final int PART = 3;

    private final ReaderCommand command;
    private final Ladder ladder;
    private final Semaphore places = new Semaphore(1);
    private final int most;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> running = new LinkedHashSet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(daemon("assay-deadlines"));
    /** Starts all processes: the kernel ends a process with the thread that started it. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(daemon("assay-process-starter"));

    private int open = 1;
    private long counted = System.nanoTime();
    private long waited;
    private @Nullable CompletableFuture<Child> first;
    private @Nullable Rung rung;

    Children(ReaderCommand command, Limits limits, List<Rung> rungs, int most) {
        this.command = command;
        this.ladder = new Ladder(command, limits, rungs, timer);
        this.most = most;
        this.first = CompletableFuture.supplyAsync(this::start, starter);
    }

    /** A process for the caller alone; waits until there is one. */
    Child borrow() {
        if (!places.tryAcquire()) {
            awaitPlace();
        }
        try {
            return ready().join();
        } catch (CompletionException fault) {
            places.release();
            throw fault.getCause() instanceof NoIsolation none ? none : new IllegalStateException(fault.getCause());
        }
    }

    void giveBack(Child child, boolean spent) {
        synchronized (this) {
            if (spent) {
                running.remove(child);
            } else {
                idle.push(child);
            }
        }
        if (spent) {
            child.kill();
        }
        places.release();
    }

    synchronized Optional<String> warning() {
        return Optional.ofNullable(rung).flatMap(Rung::warning);
    }

    synchronized List<Long> pids() {
        return running.stream().map(Child::pid).toList();
    }

    void close() {
        List<Child> left;
        synchronized (this) {
            left = List.copyOf(running);
            running.clear();
            idle.clear();
        }
        left.forEach(command.makesCache() ? Children::finish : Child::kill);
        starter.shutdown(); // last, since processes end with its thread
        timer.shutdown();
    }

    private void awaitPlace() {
        try {
            long since = System.nanoTime();
            while (!places.tryAcquire(patience(), TimeUnit.NANOSECONDS)) {
                since = countWaiting(since);
            }
            countWaiting(since);
        } catch (InterruptedException interruption) {
            places.acquireUninterruptibly();
            Thread.currentThread().interrupt();
        }
    }

    /** How much longer a caller waits until that is worth another process, in nanoseconds. */
    private synchronized long patience() {
        if (open >= most) {
            return Long.MAX_VALUE;
        }
        long untilPart = (System.nanoTime() - counted - PART * waited) / (PART - 1);
        return Math.max(0, Math.max(LEAST - waited, untilPart));
    }

    private synchronized long countWaiting(long since) {
        long now = System.nanoTime();
        waited += now - since;
        if (patience() == 0) {
            counted = now;
            waited = 0;
            open++;
            places.release();
        }
        return now;
    }

    private synchronized CompletableFuture<Child> ready() {
        Child waiting = idle.poll();
        if (waiting != null) {
            return CompletableFuture.completedFuture(waiting);
        }
        CompletableFuture<Child> started = first;
        first = null;
        return started != null ? started : CompletableFuture.supplyAsync(this::start, starter);
    }

    private Child start() {
        Ladder.Started started = ladder.start();
        synchronized (this) {
            rung = started.rung();
            running.add(started.child());
        }
        return started.child();
    }

    private static void finish(Child child) {
        try {
            child.finish();
        } catch (IOException fault) {
            child.kill();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            child.kill();
        }
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
