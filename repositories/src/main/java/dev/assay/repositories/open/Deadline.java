package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.time.Duration;

/** The moment at which reading ends whatever is left to do. It bounds the effort and reaches no result. Thread-safe. */
public final class Deadline {

    private final long end;
    private final Duration time;

    public Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Goes on, or ends with {@link RefusedException}. */
    public void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new RefusedException(
                    Reason.TIMED_OUT, "reading it takes over " + time.toSeconds() + " s; hand in a smaller repository");
        }
    }
}
