package dev.assay.text;

/** What a reader made of a file: its text, or why there is none. */
public sealed interface Reading {

    /** The file's visible text, which is never blank. */
    record Legible(Document document) implements Reading {}

    /**
     * Why the file has no text.
     *
     * @param name the file's name without its folder
     * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
     * @param reason the kind of fault
     * @param detail what is wrong and what to do, in one line
     */
    record Unreadable(String name, String sha256, Reason reason, String detail) implements Reading {}

    /** The kinds of fault that keep a file from being read. */
    enum Reason {
        /** Its pages hold pictures, not text. */
        IMAGE_ONLY,
        /** Its structure is broken, or it holds no text at all. */
        CORRUPT,
        /** It needs a password. */
        ENCRYPTED,
        /** It, or what it unpacks to, is over a limit. */
        TOO_LARGE,
        /** It is of no form that can be read. */
        UNSUPPORTED,
        /** Reading it took longer than the limit. */
        TIMED_OUT
    }
}
