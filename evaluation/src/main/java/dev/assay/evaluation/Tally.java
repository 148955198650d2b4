package dev.assay.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while one file is compared with its label. */
final class Tally {

    private final String id;
    private final Map<Figure, Counts> counts = new EnumMap<>(Figure.class);
    private final List<String> notes = new ArrayList<>();

    Tally(String id) {
        this.id = id;
    }

    void add(Figure figure, Counts more) {
        counts.merge(figure, more, Counts::plus);
    }

    /** Notes a miss or an invention. */
    void note(String what, Object which) {
        notes.add(id + " " + what + ": " + which);
    }

    Comparison result() {
        return new Comparison(id, counts, notes);
    }
}
