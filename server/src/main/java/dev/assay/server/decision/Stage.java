package dev.assay.server.decision;

import java.util.List;
import java.util.Locale;

/** How far an application has come. */
public enum Stage {
    APPLIED,
    SCREENING,
    INTERVIEW,
    OFFER,
    HIRED,
    REJECTED,
    WITHDRAWN;

    private static final List<Stage> ALL = List.of(values());

    /** All stages, in the order of the way. */
    public static List<Stage> all() {
        return ALL;
    }

    /** Whether it comes right after {@code other} on the way. */
    public boolean follows(Stage other) {
        return ALL.indexOf(this) == ALL.indexOf(other) + 1;
    }

    /** Its name for people. */
    public String words() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
