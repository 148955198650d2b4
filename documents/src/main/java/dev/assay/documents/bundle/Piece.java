package dev.assay.documents.bundle;

import java.util.function.Supplier;

/**
 * A file inside another.
 *
 * @param path its name, with the folders it is said to be in
 * @param content unpacks it, or throws a refusal
 */
record Piece(String path, Supplier<byte[]> content) {

    /** Its name without any folders, which tells its form where its content does not. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
