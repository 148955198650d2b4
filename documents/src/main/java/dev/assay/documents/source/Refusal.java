package dev.assay.documents.source;

import dev.assay.text.Reading;

/** The end of an attempt to read a file, with the reason to give. Caught in one place, where it becomes a {@link Reading}. */
public final class Refusal extends RuntimeException {

    private final transient Reading.Reason reason;

    public Refusal(Reading.Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** The kind of fault. */
    public Reading.Reason reason() {
        return reason;
    }

    /** What is wrong and what to do, in one line. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** A file whose structure cannot be followed. */
    public static Refusal corrupt(String detail) {
        return new Refusal(Reading.Reason.CORRUPT, detail);
    }

    /** A file over one of its limits. */
    public static Refusal tooLarge(String detail) {
        return new Refusal(Reading.Reason.TOO_LARGE, detail);
    }

    /** A file of a form that is not read. */
    public static Refusal unsupported(String detail) {
        return new Refusal(Reading.Reason.UNSUPPORTED, detail);
    }

    /** A file of too many bytes. */
    public static Refusal largeFile(Limits limits) {
        return tooLarge("it is larger than " + (limits.bytes() >> 20) + " MiB; ask for a smaller file");
    }

    /** A file whose contents take too much memory. */
    public static Refusal tooMuchMemory() {
        return tooLarge("reading it takes too much memory; ask for a smaller file or plain text");
    }
}
