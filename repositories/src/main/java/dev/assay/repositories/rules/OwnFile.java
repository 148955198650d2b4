package dev.assay.repositories.rules;

import java.util.List;

/**
 * A file as far as a person wrote it in one commit.
 *
 * @param path the file's path
 * @param lines the lines that are theirs
 */
public record OwnFile(String path, List<OwnLine> lines) {
    public OwnFile {
        lines = List.copyOf(lines);
    }

    /**
     * A line that is a person's own.
     *
     * @param number where it stands in the file, from 1
     * @param text the line without its end
     */
    public record OwnLine(int number, String text) {}

    /** The name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
