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
import org.jspecify.annotations.Nullable;

/** The reader processes of one parent: those at work, and those that wait for it. */
final class Children {

    private final ReaderCommand command;
    private final Ladder ladder;
    private final Semaphore places;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> running = new LinkedHashSet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(daemon("assay-deadlines"));
    /** Starts all processes: the kernel ends a process with the thread that started it. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(daemon("assay-process-starter"));

    private @Nullable CompletableFuture<Child> first;
    private @Nullable Rung rung;

    Children(ReaderCommand command, Limits limits, List<Rung> rungs, int most) {
        this.command = command;
        this.ladder = new Ladder(command, limits, rungs, timer);
        this.places = new Semaphore(most);
        this.first = CompletableFuture.supplyAsync(this::start, starter);
    }

    /** A process for the caller alone; waits until there is one. */
    Child borrow() {
        places.acquireUninterruptibly();
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
