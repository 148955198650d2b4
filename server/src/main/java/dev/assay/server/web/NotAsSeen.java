package dev.assay.server.web;

/** A change names a version that is not the current one. */
public final class NotAsSeen extends Unusable {
    public NotAsSeen() {
        super("If-Match names another version than the current one. Read it again and decide anew.");
    }
}
