package dev.assay.match;

import dev.assay.evidence.Evidence;
import java.util.Optional;

/** Judges evidence, piece by piece, against one requirement. */
interface Judge {

    /** What the piece says about the requirement; empty where it does not speak of it. */
    Optional<Judgement> judge(Evidence piece);

    /** Whether a piece about the concept with this id can speak of it at all; where none can, none is shown to this judge. */
    default boolean mayConcern(String concept) {
        return true;
    }
}
