package dev.assay.repositories;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the owner wrote in one year, by the dates in the commits.
 *
 * @param year the year
 * @param languages new lines of code by language
 * @param tests new lines in tests
 * @param code new lines of code elsewhere
 * @param technologies the ids of what was used
 */
public record Year(
        int year, SortedMap<String, Integer> languages, int tests, int code, SortedSet<String> technologies) {
    public Year {
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        technologies = Collections.unmodifiableSortedSet(new TreeSet<>(technologies));
    }
}
