package dev.assay.documents.source;

/** Reads files of one form. Implementations are stateless and thread-safe. */
@FunctionalInterface
public interface FormReader {

    /**
     * Reads one file.
     *
     * @throws Refusal when the file cannot be read or is over a limit
     */
    Content read(byte[] bytes, Budget budget);
}
