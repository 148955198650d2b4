package dev.assay.credentials.answer;

/**
 * Whether a credential still stands at the date of reading.
 *
 * @param state how it stands
 * @param detail why, in one line
 */
public record Standing(State state, String detail) {

    /** How a credential can stand; of several, the first counts. */
    public enum State {
        /** The issuer took it back. */
        REVOKED,
        /** The issuer put it on hold. */
        SUSPENDED,
        /** Its time is over. */
        EXPIRED,
        /** Its time has not come. */
        NOT_YET_VALID,
        /** It has a status that cannot be looked up here. */
        STATUS_UNKNOWN,
        /** It ends some day, and no date is known to hold that against. */
        UNDATED,
        /** It stands. */
        IN_FORCE,
        /** Nothing signed tells. */
        NOT_TOLD
    }
}
