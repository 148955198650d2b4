package dev.assay.repositories.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commit did to one file.
 *
 * @param path the file's path
 * @param added how many lines Git counts as added; 0 for data
 * @param removed how many lines Git counts as removed; 0 for data
 * @param binary whether it is data instead of text
 * @param fresh whether the file is new
 * @param prints a print of each added line, 0 where the line is too short to tell anything; equal but for blanks means equal prints
 * @param text the added lines themselves, one for each print; null unless they were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and there are millions of prints
public record FileChange(
        String path,
        int added,
        int removed,
        boolean binary,
        boolean fresh,
        long[] prints,
        @Nullable List<AddedLine> text) {

    /**
     * A line that was added.
     *
     * @param number where it stands in the new file, from 1
     * @param text the line without its end
     * @param reworked whether it says no more than what the same change removed, as after reformatting
     */
    public record AddedLine(int number, String text, boolean reworked) {}
}
