package dev.assay.evaluation.labels;

import dev.assay.taxonomy.DegreeLevel;
import org.jspecify.annotations.Nullable;

/** A level of education as a label gives it. */
public enum Level {
    UNSPECIFIED,
    NONE,
    SECONDARY,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE;

    /** Whether a level that was read is this one; null says that none was read, which is right where none is stated. */
    public boolean is(@Nullable DegreeLevel read) {
        return read == null ? this == UNSPECIFIED : read.name().equals(name());
    }

    /** Whether it demands nothing, so that every level that was read agrees with it. */
    public boolean isLoose() {
        return this == UNSPECIFIED || this == NONE;
    }
}
