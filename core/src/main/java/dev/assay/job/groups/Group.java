package dev.assay.job.groups;

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
public record Group(List<Mention> anyOf, @Nullable Mention family, boolean open) {
    public Group {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a group without concepts");
        }
    }

    /** The same with {@code label} as its family, where it has none. */
    Group of(Mention label) {
        return family == null ? new Group(anyOf, label, open) : this;
    }

    /** Whether it is the one concept and nothing else. */
    boolean isOnly(@Nullable Mention mention) {
        return mention != null
                && anyOf.size() == 1
                && anyOf.getFirst().concept().id().equals(mention.concept().id());
    }

    /** The first code unit of its first concept. */
    int start() {
        int first = anyOf.getFirst().start();
        return family == null ? first : Math.min(first, family.start());
    }
}
