package dev.assay.repositories;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a repository shows of the people in it and of the one who is looked for.
 *
 * @param name the file's or folder's name
 * @param head the id of the commit shown first, or an empty text
 * @param commits how many commits there are
 * @param own how many of them are the owner's
 * @param people everyone's figures, the most added lines first
 * @param languages the owner's new lines of code by language, that is lines that the history did not have before
 * @param surviving the owner's lines that the head still has, by language; none of copied or generated files
 * @param years the owner's work by year
 * @param sightings what the owner's work shows, at most three for each concept, the strongest first
 * @param notes what a reader must know, in plain sentences
 */
public record RepositoryProfile(
        String name,
        String head,
        int commits,
        int own,
        List<Figures> people,
        SortedMap<String, Integer> languages,
        SortedMap<String, Integer> surviving,
        List<Year> years,
        List<Sighting> sightings,
        List<String> notes) {
    public RepositoryProfile {
        people = List.copyOf(people);
        languages = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        surviving = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(surviving));
        years = List.copyOf(years);
        sightings = List.copyOf(sightings);
        notes = List.copyOf(notes);
    }
}
