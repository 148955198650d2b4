package dev.assay.server.decision;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why someone is rejected. Each is about one requirement, which the decision names. */
@Schema(name = "RejectionReason")
public enum Reason {
    NOT_SHOWN("Not shown, and asked for"),
    NOT_MET("Shown not to be met"),
    OTHERS_SHOWED_MORE("Others showed more of it"),
    INTERVIEW("Not shown in the interview"),
    NOT_ELIGIBLE("A legal or formal condition is not met");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
