package dev.assay.server.search;

import java.util.List;

/**
 * One thing that candidates must show.
 *
 * @param label what it is called
 * @param concepts any of them will do
 * @param months of dated use, at least; 0 for any
 */
record Wanted(String label, List<String> concepts, int months) {
    Wanted {
        concepts = List.copyOf(concepts);
    }

    /** The label without the years that are asked. */
    String name() {
        int years = label.indexOf(';');
        return years < 0 ? label : label.substring(0, years);
    }
}
