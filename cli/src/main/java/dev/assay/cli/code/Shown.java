package dev.assay.cli.code;

import dev.assay.evidence.Strength;
import dev.assay.repositories.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the work shows of one concept.
 *
 * @param label the concept
 * @param strength how strongly, at most
 * @param authorship how far it is proven whose work it is, in words
 * @param sightings the lines, the strongest first
 */
record Shown(String label, Strength strength, String authorship, List<Sighting> sightings) {
    Shown {
        sightings = List.copyOf(sightings);
    }

    /** One for each concept, the strongest first. */
    static List<Shown> of(List<Sighting> sightings, CodePage.Labels labels) {
        List<Shown> all = new ArrayList<>();
        for (int start = 0; start < sightings.size(); ) {
            int end = start + 1;
            String concept = sightings.get(start).trace().concept();
            while (end < sightings.size()
                    && sightings.get(end).trace().concept().equals(concept)) {
                end++;
            }
            Sighting first = sightings.get(start);
            all.add(new Shown(
                    labels.of(concept), first.strength(), words(first.authorship()), sightings.subList(start, end)));
            start = end;
        }
        all.sort(Comparator.comparing(Shown::strength)
                .reversed()
                .thenComparing(Shown::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Shown::label));
        return all;
    }

    String strengthWord() {
        return words(strength);
    }

    /** The mark of the report for a requirement that is met so. */
    String mark() {
        return switch (strength) {
            case DEMONSTRATED -> "m3";
            case SUPPORTED -> "m2";
            case CLAIMED -> "m1";
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
