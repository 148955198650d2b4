package dev.assay.server.application;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate handed in for one job.
 *
 * @param id its id, which cannot be guessed
 * @param job the job's id
 * @param number its number among the job's, from 1: it stands for the person wherever the name is hidden
 * @param state how far it is
 * @param fileName what whoever sent it called the file; it may tell who the person is
 * @param sha256 the file's content
 * @param bytes the file's size
 * @param reason why it could not be read; null where it could, or is still to be
 * @param detail the same in words
 * @param uploadedAt when it came
 */
public record Application(
        String id,
        String job,
        int number,
        State state,
        String fileName,
        String sha256,
        long bytes,
        @Nullable String reason,
        @Nullable String detail,
        Instant uploadedAt) {

    /** How far it is. */
    @Schema(name = "ApplicationState")
    public enum State {
        WAITING,
        READ,
        UNREADABLE,
        /** It went into another of the same person. */
        MERGED,
        /** Nothing is held of it any more but that it was there, and what was decided. */
        ERASED
    }

    /** Whether someone stands behind it who is a candidate of their own. */
    public boolean isCandidate() {
        return switch (state) {
            case WAITING, READ, UNREADABLE -> true;
            case MERGED, ERASED -> false;
        };
    }

    /** What the person is called as long as the name is hidden. */
    public String candidate() {
        return candidate(number);
    }

    /** The same for the application of that number. */
    public static String candidate(int number) {
        return String.format(Locale.ROOT, "C-%03d", number);
    }

    /** The number in what a person is called; 0 where it is none. */
    static int numberOf(String candidate) {
        return candidate.matches("C-[0-9]{3,9}") ? Integer.parseInt(candidate.substring(2)) : 0;
    }

    /** The file under a name that tells nothing of the person. */
    public String neutralName() {
        return "résumé" + ending(fileName);
    }

    /** A name's ending with its dot, which tells the form of a file; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }
}
