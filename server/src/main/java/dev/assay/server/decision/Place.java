package dev.assay.server.decision;

/**
 * Where an application stands.
 *
 * @param decision the number of the latest decision; 0 before the first
 */
public record Place(Stage stage, int decision) {

    /** Where everyone begins. */
    public static final Place START = new Place(Stage.APPLIED, 0);
}
