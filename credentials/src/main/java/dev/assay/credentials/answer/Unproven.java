package dev.assay.credentials.answer;

/** The end of an attempt to check a signature, with the answer to give. Caught in one place, where it becomes a {@link Signature}. */
public final class Unproven extends RuntimeException {

    private final transient Signature answer;

    private Unproven(Signature answer, String detail) {
        super(detail, null, false, false);
        this.answer = answer;
    }

    /** A signature that proves nothing. */
    public static Unproven invalid(Fault fault, String detail) {
        return new Unproven(new Signature.Invalid(fault, detail), detail);
    }

    /** A signature that cannot be checked here. */
    public static Unproven notChecked(Fault fault, String detail) {
        return new Unproven(new Signature.NotChecked(fault, detail), detail);
    }

    /** What to answer. */
    public Signature answer() {
        return answer;
    }
}
