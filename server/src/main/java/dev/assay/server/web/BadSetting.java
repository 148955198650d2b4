package dev.assay.server.web;

/** A setting that cannot be used; the message names it, and says what to do. */
public final class BadSetting extends RuntimeException {
    public BadSetting(String message) {
        super(message);
    }
}
