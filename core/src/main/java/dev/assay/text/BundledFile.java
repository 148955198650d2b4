package dev.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that comes with the software.
 *
 * @param beside the class that it lies beside
 * @param name its name there, or from the root where it starts with a slash
 */
public record BundledFile(Class<?> beside, String name) {

    /**
     * Its bytes.
     *
     * @throws IllegalStateException where the build has left it out
     */
    public byte[] bytes() {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + name + " is missing beside " + beside.getName());
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Its text, in UTF-8, with line feeds alone between lines. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8).replace("\r", "");
    }

    /** Its lines but for blank ones and those that start with {@code #}, which are remarks. */
    public List<String> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
