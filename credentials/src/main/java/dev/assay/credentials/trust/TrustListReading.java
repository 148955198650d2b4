package dev.assay.credentials.trust;

/** What a reader made of a trust list's file. */
public sealed interface TrustListReading {

    /** The list. */
    record Understood(TrustList list) implements TrustListReading {}

    /**
     * Why there is none.
     *
     * @param fault what is wrong and where, in one line
     */
    record Refused(String fault) implements TrustListReading {}
}
