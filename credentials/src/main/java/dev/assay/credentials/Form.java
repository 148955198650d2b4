package dev.assay.credentials;

/** The standards that credentials follow. */
public enum Form {
    OPEN_BADGE_3("an Open Badge 3.0"),
    OPEN_BADGE_2("an Open Badge 2.0, an older form"),
    LEARNER_RECORD_2("a Comprehensive Learner Record 2.0"),
    VERIFIABLE_CREDENTIAL("a verifiable credential");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** What to call it in a sentence. */
    public String words() {
        return words;
    }
}
