package dev.assay.server.web;

import java.util.Optional;

/** What was sent cannot be used; the message says what is wrong and what to do. */
public sealed class Unusable extends RuntimeException permits ChangedMeanwhile, NotAsSeen {
    public Unusable(String message) {
        super(message, null, false, false);
    }

    /** What a value said against itself while it was read from what was sent: readers wrap it. */
    public static Optional<Unusable> behind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unusable unusable) {
                return Optional.of(unusable);
            }
        }
        return Optional.empty();
    }
}
