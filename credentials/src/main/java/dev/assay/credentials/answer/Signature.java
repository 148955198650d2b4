package dev.assay.credentials.answer;

/** Whether what a credential says is what its signer signed. It says nothing of who the signer is. */
public sealed interface Signature {

    /**
     * The signature fits.
     *
     * @param suite the suite or algorithm
     * @param key the id of the key that signed
     */
    record Valid(String suite, String key) implements Signature {}

    /**
     * The signature proves nothing, or what it signs is not what the file says.
     *
     * @param fault the kind of fault
     * @param detail what is wrong, in one line
     */
    record Invalid(Fault fault, String detail) implements Signature {}

    /**
     * It cannot be told here whether the signature fits; that speaks neither for nor against it.
     *
     * @param fault the kind of obstacle
     * @param detail what is missing and what to do, in one line
     */
    record NotChecked(Fault fault, String detail) implements Signature {}
}
