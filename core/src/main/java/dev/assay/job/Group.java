package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concepts of a statement of which one is enough.
 *
 * @param anyOf the alternatives in the order of the text; at least one
 * @param family what they are examples of, or null
 * @param open whether others of the same family also count
 */
record Group(List<Mention> anyOf, @Nullable Mention family, boolean open) {
    Group {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a group without concepts");
        }
    }

    /** The first code unit of its first concept. */
    int start() {
        int first = anyOf.getFirst().start();
        return family == null ? first : Math.min(first, family.start());
    }
}
