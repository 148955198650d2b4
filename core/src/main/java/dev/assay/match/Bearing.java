package dev.assay.match;

/** How what a candidate shows bears on what is asked, in falling order of directness. */
enum Bearing {
    /** It is what is asked. */
    SAME(Outcome.MET),
    /** It implies what is asked, or is one of it. */
    SHOWS(Outcome.MET),
    /** It belongs to the family that the posting leaves open, or is what the posting takes instead. */
    COUNTS_TOO(Outcome.MET),
    /** It is a near relative of what is asked, where the posting leaves nothing open. */
    NEAR(Outcome.PARTLY),
    /** It is broader than what is asked, or less. */
    BROADER(Outcome.PARTLY);

    private final Outcome outcome;

    Bearing(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What it comes to where nothing else is lacking. */
    Outcome outcome() {
        return outcome;
    }
}
