package dev.assay.server.mail;

/** A setting of mail that cannot be used; the message names it, and says what to do. */
public final class BadSetting extends RuntimeException {
    BadSetting(String message) {
        super(message);
    }
}
