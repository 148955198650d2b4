package dev.assay.documents;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a reader in a thread of its own, for no longer than the limit, and turns every way of failing into a refusal. */
final class TimedRun {

    /** Deep recursion in a hostile file shall fail early and alike on every machine. */
    private static final long STACK = 4L << 20;

    private TimedRun() {}

    static Content run(Limits limits, Supplier<Content> reader) {
        FutureTask<Content> task = new FutureTask<>(reader::get);
        Thread thread = new Thread(null, task, "assay-document-reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Refusal(Reading.Reason.TIMED_OUT, Budget.timeOut(limits));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal(Reading.Reason.TIMED_OUT, "reading was interrupted; read the file again");
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private static Refusal refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case LinkageError e -> throw e; // a fault of the installation, not of the file
            case OutOfMemoryError e -> Refusal.tooMuchMemory();
            case null, default -> Refusal.corrupt("its structure is broken; ask for the file again or in another form");
        };
    }
}
