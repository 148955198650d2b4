package dev.assay.credentials.answer;

/** Whether a credential is about the person who handed it in. */
public sealed interface Subject {

    /** The issuer signed the hash of an e-mail address that the person uses. */
    record BoundByEmail() implements Subject {}

    /** The holder of the subject's key signed a challenge that was given out for this purpose. */
    record BoundByHolder() implements Subject {}

    /**
     * Nothing ties the credential to the person.
     *
     * @param why what is missing, in one line
     */
    record NotBound(String why) implements Subject {}
}
