package dev.assay.credentials.baked;

/** A picture whose structure cannot be followed to a credential. */
public final class BakingFault extends RuntimeException {

    BakingFault(String detail) {
        super(detail, null, false, false);
    }

    /** What is wrong, in one line. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
