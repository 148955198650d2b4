package dev.assay.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an application says of who hands something in. It serves to tell whose work or credential something is, and for nothing else:
 * it never reaches the matcher.
 *
 * @param emails the e-mail addresses in the application, in lower case
 */
public record Holder(SortedSet<String> emails) {

    /** Nobody in particular. */
    public static final Holder UNKNOWN = of(java.util.List.of());

    public Holder {
        emails = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(emails));
    }

    public static Holder of(Collection<String> emails) {
        SortedSet<String> folded = new TreeSet<>();
        emails.forEach(email -> folded.add(email.strip().toLowerCase(Locale.ROOT)));
        return new Holder(folded);
    }
}
