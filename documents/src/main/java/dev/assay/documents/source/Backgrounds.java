package dev.assay.documents.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The backgrounds of parts inside each other, such as tables, cells and boxes; the innermost that gives one counts. */
public final class Backgrounds {

    private final List<@Nullable Integer> open = new ArrayList<>();

    /** Opens a part with its background, or null where it gives none. */
    public void open(@Nullable Integer background) {
        open.add(background);
    }

    /** Gives the innermost open part a background. */
    public void set(int background) {
        if (!open.isEmpty()) {
            open.set(open.size() - 1, background);
        }
    }

    /** Closes the innermost open part. */
    public void close() {
        open.removeLast();
    }

    /** The background that text now stands on, or null where no part gives one. */
    public @Nullable Integer innermost() {
        for (Integer background : open.reversed()) {
            if (background != null) {
                return background;
            }
        }
        return null;
    }
}
