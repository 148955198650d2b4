package dev.assay.evidence;

/** How far it is proven whose work a commit is, in rising order. The name, the address and the date in a commit are free text. */
public enum Authorship {
    /** The candidate, or whoever runs Assay, says so. */
    CLAIMED(Strength.CLAIMED),
    /** The commit carries an e-mail address that the application carries too. */
    EMAIL_MATCH(Strength.SUPPORTED),
    /** The address's owner answered a challenge with a key that is trusted for it; the commit itself is not signed. */
    CONTROL_PROVEN(Strength.DEMONSTRATED),
    /** The commit is signed with a key that is trusted for its address. */
    SIGNED(Strength.DEMONSTRATED);

    private final Strength most;

    Authorship(Strength most) {
        this.most = most;
    }

    /** The greatest strength that work of this authorship can have. */
    public Strength most() {
        return most;
    }
}
