package dev.assay.evaluation.labels;

/** A labelled folder that cannot be used; the message says in one line what is wrong and where. */
public final class UnusableSet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableSet(String fault) {
        super(fault);
    }
}
