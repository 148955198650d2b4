package dev.assay.server.application;

import dev.assay.server.web.Unusable;

/**
 * One file that an application consists of.
 *
 * @param path its place below the applicant's folder, with {@code /} between the names; a single file's name
 * @param sha256 its content
 * @param bytes its size
 */
public record HandedFile(String path, String sha256, long bytes) {

    private static final int LONGEST_PATH = 600;
    private static final int LONGEST_NAME = 200;

    public HandedFile {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            throw new Unusable("A file lies too deep in its folders: “…" + last(path) + "”. Hand it in by itself.");
        }
    }

    /** Its name without the folders. */
    public String name() {
        return last(path);
    }

    private static String last(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
