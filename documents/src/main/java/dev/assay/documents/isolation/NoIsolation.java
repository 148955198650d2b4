package dev.assay.documents.isolation;

/** No reader process can be started with the isolation that is asked for. */
public final class NoIsolation extends RuntimeException {

    NoIsolation() {
        super("no reader process can be started with the isolation asked for; install bubblewrap");
    }
}
