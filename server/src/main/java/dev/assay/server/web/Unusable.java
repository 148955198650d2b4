package dev.assay.server.web;

/** What was sent cannot be used; the message says what is wrong and what to do. */
public sealed class Unusable extends RuntimeException permits ChangedMeanwhile, NotAsSeen {
    public Unusable(String message) {
        super(message, null, false, false);
    }
}
