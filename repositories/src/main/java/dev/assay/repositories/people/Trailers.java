package dev.assay.repositories.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines at the end of a commit's message that name people, such as {@code Co-authored-by: Ada Finch <ada@finch.example>}. */
public final class Trailers {

    private static final int MOST = 50;

    private Trailers() {}

    /** The people that a trailer of this name names, in order. */
    public static List<Person> named(String trailer, String message) {
        List<Person> people = new ArrayList<>();
        String start = trailer.toLowerCase(Locale.ROOT) + ":";
        for (String line : (Iterable<String>) message.lines()::iterator) {
            int open = line.indexOf('<');
            int close = line.indexOf('>', open + 1);
            if (line.toLowerCase(Locale.ROOT).startsWith(start)
                    && open > start.length()
                    && close > open
                    && people.size() < MOST) {
                people.add(new Person(
                        line.substring(start.length(), open).strip(),
                        line.substring(open + 1, close).strip()));
            }
        }
        return people;
    }
}
