package dev.assay.server.web;

/** There is no such thing, or the person has no business with it: the answer does not tell which. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("There is nothing here, or it is not yours to see.", null, false, false);
    }
}
