package dev.assay.evidence;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an application says of who hands something in. It serves to tell whose work or credential something is, and for nothing else:
 * it never reaches the matcher.
 *
 * @param emails the e-mail addresses in the application, in lower case
 * @param latest the latest month at which the application's files say they were changed, or null
 */
public record Holder(SortedSet<String> emails, @Nullable YearMonth latest) {

    /** Nobody in particular. */
    public static final Holder UNKNOWN = of(java.util.List.of());

    public Holder {
        emails = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(emails));
    }

    public static Holder of(Collection<String> emails) {
        SortedSet<String> folded = new TreeSet<>();
        emails.forEach(email -> folded.add(email.strip().toLowerCase(Locale.ROOT)));
        return new Holder(folded, null);
    }

    /** The same person, of whose files the latest is of {@code month}. */
    public Holder asOf(@Nullable YearMonth month) {
        return new Holder(emails, month);
    }
}
