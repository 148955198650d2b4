package dev.assay.repositories.people;

import java.util.Locale;

/**
 * A name and an address as a commit states them, or as the repository's mailmap corrects them.
 *
 * @param name the name, which may be empty
 * @param email the address in lower case, which may be empty
 */
public record Person(String name, String email) implements Comparable<Person> {
    public Person {
        email = email.toLowerCase(Locale.ROOT);
    }

    /** Programs that commit by themselves. */
    public boolean isMachine() {
        String all = (name + " " + email).toLowerCase(Locale.ROOT);
        return all.contains("[bot]")
                || all.startsWith("dependabot")
                || all.startsWith("renovate")
                || all.startsWith("github-actions")
                || all.startsWith("github action")
                || all.startsWith("greenkeeper")
                || all.startsWith("snyk-bot")
                || name.toLowerCase(Locale.ROOT).endsWith("-bot")
                || email.startsWith("bot@")
                || email.startsWith("action@github.com");
    }

    @Override
    public int compareTo(Person other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : email.compareTo(other.email);
    }
}
