package dev.assay.server.web;

/** The person may see the thing, but their role does not do this with it. */
public final class NotAllowed extends RuntimeException {
    public NotAllowed() {
        super("Your role does not allow this.", null, false, false);
    }
}
