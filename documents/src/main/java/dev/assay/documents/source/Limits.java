package dev.assay.documents.source;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How much of the machine one file may use before its reader gives up on it. Immutable. */
public final class Limits {

    private static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /** The defaults, with the reasons that each {@link Limit} gives. */
    public static Limits standard() {
        return STANDARD;
    }

    /** The same with one other. */
    public Limits with(Limit limit, long most) {
        long least = limit == Limit.OCR_PAGES ? 0 : 1;
        if (most < least || (most > Integer.MAX_VALUE && limit != Limit.INFLATED_BYTES)) {
            throw new IllegalArgumentException(
                    limit.key() + " = " + most + " is not between " + least + " and " + Integer.MAX_VALUE);
        }
        Map<Limit, Long> all = new EnumMap<>(Limit.class);
        all.putAll(changed);
        all.put(limit, most);
        return new Limits(all);
    }

    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    public long bytes() {
        return of(Limit.BYTES);
    }

    public long inflatedBytes() {
        return of(Limit.INFLATED_BYTES);
    }

    public int zipEntries() {
        return (int) of(Limit.ZIP_ENTRIES);
    }

    public int pages() {
        return (int) of(Limit.PAGES);
    }

    public int characters() {
        return (int) of(Limit.CHARACTERS);
    }

    public Duration time() {
        return Duration.ofMillis(of(Limit.MILLISECONDS));
    }
}
