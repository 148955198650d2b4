package dev.assay.documents.isolation;

import java.util.Arrays;
import java.util.List;

/** How well files must be kept apart from the machine while they are read. */
public enum Isolation {
    /** Without a network, or not at all. */
    REQUIRED,
    /** As well as the machine allows. */
    BEST;

    List<Rung> rungs() {
        return Arrays.stream(Rung.values())
                .filter(rung -> this == BEST || rung.hidesNetwork())
                .toList();
    }
}
