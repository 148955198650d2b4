package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;

/** Ends the reading of a repository that is broken or over a limit; the front door turns it into an answer. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong and what to do. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
