package dev.assay.repositories;

import dev.assay.repositories.people.Person;

/**
 * What one person did, as Git counts it; merges count as commits without lines.
 *
 * @param person who, as the mailmap has them
 * @param commits how many commits
 * @param added lines added
 * @param removed lines removed
 * @param surviving lines of the head's text files that {@code git blame} names the person for
 */
public record Figures(Person person, int commits, long added, long removed, long surviving) {

    Figures plus(int moreAdded, int moreRemoved) {
        return new Figures(person, commits + 1, added + moreAdded, removed + moreRemoved, surviving);
    }

    Figures survivedBy(long lines) {
        return new Figures(person, commits, added, removed, surviving + lines);
    }
}
