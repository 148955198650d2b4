package dev.assay.taxonomy;

/** A fault in the taxonomy's data: the file and line, what is wrong, and what to do, in one line. */
public final class TaxonomyFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaxonomyFormatException(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
