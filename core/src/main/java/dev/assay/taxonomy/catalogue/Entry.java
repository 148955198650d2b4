package dev.assay.taxonomy.catalogue;

import dev.assay.taxonomy.ConceptKind;
import java.util.List;

/**
 * A thing that a catalogue lists.
 *
 * @param external its id there, with the catalogue's name in front
 * @param kind what it is here
 * @param label its name
 * @param aliases other names
 * @param family the name of the class it belongs to; empty where the catalogue tells none
 */
record Entry(String external, ConceptKind kind, String label, List<String> aliases, String family) {
    Entry {
        aliases = List.copyOf(aliases);
    }
}
