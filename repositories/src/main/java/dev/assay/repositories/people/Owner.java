package dev.assay.repositories.people;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose work is looked for in a repository.
 *
 * @param emails the addresses that the application carries, in lower case
 * @param claimed further names and addresses that are said to be the same person's, in lower case
 */
public record Owner(SortedSet<String> emails, SortedSet<String> claimed) {

    /** No one: then the figures of all people are told and nothing is anyone's evidence. */
    public static final Owner NOBODY = of(java.util.List.of(), java.util.List.of());

    public Owner {
        emails = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(emails));
        claimed = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(claimed));
    }

    public static Owner of(Collection<String> emails, Collection<String> claimed) {
        return new Owner(folded(emails), folded(claimed));
    }

    public boolean isNobody() {
        return emails.isEmpty() && claimed.isEmpty();
    }

    private static SortedSet<String> folded(Collection<String> texts) {
        SortedSet<String> folded = new TreeSet<>();
        texts.forEach(text -> folded.add(text.strip().toLowerCase(Locale.ROOT)));
        return folded;
    }
}
