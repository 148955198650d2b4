package dev.assay.server.backup;

/** A back-up cannot be made or restored; the message says why and what to do. */
public final class CannotBackUp extends RuntimeException {
    CannotBackUp(String message) {
        super(message);
    }

    CannotBackUp(String message, Throwable cause) {
        super(message, cause);
    }
}
