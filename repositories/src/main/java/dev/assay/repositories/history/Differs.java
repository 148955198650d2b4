package dev.assay.repositories.history;

import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.OpenRepository;
import dev.assay.repositories.open.RefusedException;
import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jgit.revwalk.RevCommit;

/** Compares commits on all processors, and hands the results on in the commits' order; only some wait at a time. */
final class Differs implements AutoCloseable {

    private static final int BATCH = 1024;

    private final OpenRepository repository;
    private final Limits limits;
    private final Deadline deadline;
    private final Comparisons known;
    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("assay-repository").daemon().factory());

    Differs(OpenRepository repository, Limits limits, Deadline deadline, Comparisons known) {
        this.repository = repository;
        this.limits = limits;
        this.deadline = deadline;
        this.known = known;
    }

    void run(List<RevCommit> commits, Predicate<RevCommit> inFull, Consumer<Change> each) throws IOException {
        Deque<Future<List<Change>>> waiting = new ArrayDeque<>();
        for (int start = 0; start < commits.size(); start += BATCH) {
            List<RevCommit> batch = commits.subList(start, Math.min(commits.size(), start + BATCH));
            waiting.add(workers.submit(() -> changes(batch, inFull)));
            if (waiting.size() > threads) {
                resultOf(waiting.remove()).forEach(each);
            }
        }
        while (!waiting.isEmpty()) {
            resultOf(waiting.remove()).forEach(each);
        }
    }

    private List<Change> changes(List<RevCommit> batch, Predicate<RevCommit> inFull) throws IOException {
        try (Differ differ = new Differ(repository.objects(), limits.blob(), deadline, known)) {
            return differ.changesIn(batch, inFull);
        }
    }

    private static List<Change> resultOf(Future<List<Change>> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Reason.TIMED_OUT, "reading it was broken off; try again");
        } catch (ExecutionException fault) {
            switch (fault.getCause()) {
                case RefusedException refused -> throw refused;
                case IOException broken -> throw broken;
                case UncheckedIOException broken -> throw broken;
                case null, default -> throw new IllegalStateException("while comparing commits", fault);
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
