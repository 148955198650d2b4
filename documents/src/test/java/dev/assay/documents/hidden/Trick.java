package dev.assay.documents.hidden;

import dev.assay.text.Finding;

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

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
