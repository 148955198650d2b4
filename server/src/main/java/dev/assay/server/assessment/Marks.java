package dev.assay.server.assessment;

import dev.assay.evidence.Strength;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Marks as they are kept: a letter for each requirement, in their order. */
final class Marks {

    private static final List<Mark> ALL = all();
    private static final char FIRST = 'a';

    private Marks() {}

    private static List<Mark> all() {
        List<Mark> all = new ArrayList<>(List.of(new Mark(Outcome.UNKNOWN, null)));
        for (Outcome outcome : List.of(Outcome.MET, Outcome.PARTLY, Outcome.NOT_MET)) {
            for (Strength strength : List.of(Strength.CLAIMED, Strength.SUPPORTED, Strength.DEMONSTRATED)) {
                all.add(new Mark(outcome, strength));
            }
        }
        return List.copyOf(all);
    }

    static String written(List<Mark> marks) {
        StringBuilder letters = new StringBuilder();
        marks.forEach(mark -> letters.append((char) (FIRST + ALL.indexOf(mark))));
        return letters.toString();
    }

    static List<Mark> read(String letters) {
        return letters.chars()
                .mapToObj(letter -> Objects.requireNonNull(ALL.get(letter - FIRST)))
                .toList();
    }
}
