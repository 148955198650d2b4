package dev.assay.server.web;

/** Someone else was faster; the message says what to look at again. */
public final class ChangedMeanwhile extends Unusable {
    public ChangedMeanwhile(String message) {
        super(message);
    }
}
