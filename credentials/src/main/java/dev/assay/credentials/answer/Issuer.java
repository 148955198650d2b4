package dev.assay.credentials.answer;

/** Whether the organisation that reads a credential believes its issuer. */
public sealed interface Issuer {

    /**
     * The issuer is on the trust list.
     *
     * @param id the issuer's id
     * @param name the name that the trust list gives it
     */
    record Trusted(String id, String name) implements Issuer {}

    /**
     * The issuer is not on the trust list.
     *
     * @param id the issuer's id
     */
    record NotListed(String id) implements Issuer {}

    /** Nothing that is signed names an issuer. */
    record Unknown() implements Issuer {}
}
