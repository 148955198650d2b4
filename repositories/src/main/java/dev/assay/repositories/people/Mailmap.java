package dev.assay.repositories.people;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A repository's {@code .mailmap}: which names and addresses are one person's. Whoever owns the repository writes it, so it joins
 * figures but proves nothing.
 */
public final class Mailmap {

    /** Joins no one. */
    public static final Mailmap NONE = new Mailmap();

    private static final int MOST_LINES = 20_000;

    /** By address, or by address and name, what is proper; an empty part stays as the commit has it. */
    private final Map<String, Person> proper = new TreeMap<>();

    private Mailmap() {}

    public static Mailmap parse(String text) {
        Mailmap map = new Mailmap();
        text.lines().limit(MOST_LINES).forEach(map::add);
        return map;
    }

    /** The person as the mailmap has them. */
    public Person of(Person person) {
        Person found = proper.get(key(person.email(), person.name()));
        found = found != null ? found : proper.get(key(person.email(), null));
        if (found == null) {
            return person;
        }
        return new Person(
                found.name().isEmpty() ? person.name() : found.name(),
                found.email().isEmpty() ? person.email() : found.email());
    }

    /** {@code Proper Name <proper@mail> Commit Name <commit@mail>}, where all but one address may be missing. */
    private void add(String line) {
        String entry = line.startsWith("#") ? "" : line;
        int open = entry.indexOf('<');
        int close = entry.indexOf('>', open + 1);
        if (open < 0 || close < 0) {
            return;
        }
        String name = entry.substring(0, open).strip();
        String email = entry.substring(open + 1, close).strip();
        int secondOpen = entry.indexOf('<', close);
        int secondClose = entry.indexOf('>', secondOpen + 1);
        if (secondOpen < 0 || secondClose < 0) {
            proper.put(key(email, null), new Person(name, ""));
            return;
        }
        String commitName = entry.substring(close + 1, secondOpen).strip();
        String commitEmail = entry.substring(secondOpen + 1, secondClose).strip();
        proper.put(key(commitEmail, commitName.isEmpty() ? null : commitName), new Person(name, email));
    }

    private static String key(String email, @Nullable String name) {
        return email.toLowerCase(Locale.ROOT) + (name == null ? "" : "\n" + name.toLowerCase(Locale.ROOT));
    }
}
