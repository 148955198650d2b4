package dev.assay.server.graphql;

import dev.assay.server.api.Slice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of what comes after it; null at the end
 */
record Part<T>(List<T> items, @Nullable String next) {

    /** The part of what was found when one more was sought than is wanted. */
    static <F, T> Part<T> of(Slice slice, List<F> found, Function<F, Object> place, Function<F, T> form) {
        return new Part<>(found.stream().limit(slice.limit()).map(form).toList(), slice.next(found, place));
    }
}
