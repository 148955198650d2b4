package dev.assay.credentials.json;

/** JSON that is not read, since two readers might understand it differently or it is over a limit. */
public final class JsonFault extends RuntimeException {

    /** What is wrong. */
    public enum Kind {
        MALFORMED,
        DUPLICATE_KEY,
        AMBIGUOUS_NUMBER,
        BROKEN_TEXT,
        OVER_LIMIT
    }

    private final Kind kind;

    JsonFault(Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, in one line. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
