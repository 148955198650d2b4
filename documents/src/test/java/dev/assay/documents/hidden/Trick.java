package dev.assay.documents.hidden;

import dev.assay.text.Finding;
import java.nio.charset.StandardCharsets;

/**
 * A way of hiding words in a file.
 *
 * @param name what is done
 * @param file the name of the file
 * @param with the file with the hidden words
 * @param without the same file without them
 * @param kind what it is reported as
 * @param place whether the words have a place on a page
 */
@SuppressWarnings("ArrayRecordComponent") // tricks are neither changed nor compared
record Trick(String name, String file, byte[] with, byte[] without, Finding.Kind kind, Place place) {

    enum Place {
        ON_PAGE,
        NOWHERE
    }

    /** The words that are hidden. */
    static final String WORDS = "Kubernetes Terraform expert";

    /** A way of hiding words that have no place on a page. */
    static Trick hidden(String name, String file, byte[] with, byte[] without) {
        return new Trick(name, file, with, without, Finding.Kind.HIDDEN_TEXT, Place.NOWHERE);
    }

    /** The same in a file of plain characters. */
    static Trick hidden(String name, String file, String with, String without) {
        return hidden(name, file, with.getBytes(StandardCharsets.UTF_8), without.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
