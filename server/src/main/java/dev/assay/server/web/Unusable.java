package dev.assay.server.web;

/** What was sent cannot be used; the message says what is wrong and what to do. */
public sealed class Unusable extends RuntimeException permits ChangedMeanwhile, NotAsSeen {
    public Unusable(String message) {
        super(message, null, false, false);
    }

    /** What a value said against itself while it was read from what was sent, which readers wrap; else the fault itself. */
    public static Throwable behind(Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof Unusable)) {
            cause = cause.getCause();
        }
        return cause == null ? fault : cause;
    }
}
