package dev.assay.text;

/** Turns the bytes of a file into its visible text. Implementations are thread-safe. */
public interface DocumentReader {

    /**
     * Reads one file; whatever the bytes are, the answer is a {@link Reading}, never an exception.
     *
     * @param name the file's name without its folder; its ending is a hint only, the bytes decide
     * @param bytes the whole file
     */
    Reading read(String name, byte[] bytes);
}
