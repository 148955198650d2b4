package dev.assay.match;

/** How one side of a degree, its level or its field, fits what is asked. */
enum Fit {
    FULL,
    /** It neighbours what is asked. */
    NEAR,
    /** The text does not tell. */
    UNCLEAR,
    /** It is less, or something else. */
    LESS,
    /** It says nothing about what is asked. */
    SILENT,
    /** It is the highest that is stated, and too low. */
    RULED_OUT;

    Bearing bearing() {
        return switch (this) {
            case FULL -> Bearing.SAME;
            case NEAR -> Bearing.NEAR;
            case UNCLEAR, LESS, SILENT, RULED_OUT -> Bearing.BROADER;
        };
    }
}
