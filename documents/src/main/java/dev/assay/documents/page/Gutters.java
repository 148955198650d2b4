package dev.assay.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the gutter that parts a region of a page into columns best. */
final class Gutters {

    private Gutters() {}

    static @Nullable Gutter find(List<Segment> region) {
        return null;
    }
}
