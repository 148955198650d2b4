package dev.assay.repositories;

import dev.assay.repositories.people.Person;

/**
 * What one person did, as Git counts it; merges count as commits without lines.
 *
 * @param person who, as the mailmap has them
 * @param commits how many commits
 * @param added lines added
 * @param removed lines removed
 */
public record Figures(Person person, int commits, long added, long removed) {

    Figures plus(int moreAdded, int moreRemoved) {
        return new Figures(person, commits + 1, added + moreAdded, removed + moreRemoved);
    }
}
