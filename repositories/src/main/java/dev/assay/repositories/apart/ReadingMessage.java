package dev.assay.repositories.apart;

import dev.assay.repositories.Figures;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.SightingMessage;
import dev.assay.repositories.Year;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import dev.assay.repositories.people.Person;
import dev.assay.text.Reading.Reason;
import dev.assay.text.Reading.Unreadable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a repository shows, as bytes between processes. */
public final class ReadingMessage {

    private ReadingMessage() {}

    /** Writes the answer. */
    public static void write(RepositoryReading reading, DataOutputStream out) throws IOException {
        MessageWriter message = new MessageWriter(out);
        switch (reading) {
            case RepositoryReading.Read(RepositoryProfile profile) -> {
                message.number(1);
                write(profile, message);
            }
            case RepositoryReading.Refused(Unreadable unreadable) -> {
                message.number(0);
                message.choice(unreadable.reason());
                message.text(unreadable.detail());
            }
        }
        out.flush();
    }

    /**
     * Reads an answer, of which nothing is believed. What else the process has to say follows it.
     *
     * @param name the repository's name, which its reader knows better
     * @param sha256 the digest of its bytes
     */
    public static RepositoryReading read(String name, String sha256, DataInputStream in) throws IOException {
        MessageReader message = new MessageReader(in);
        try {
            RepositoryReading reading = message.number(0, 1) == 1
                    ? new RepositoryReading.Read(profile(name, message))
                    : new RepositoryReading.Refused(
                            new Unreadable(name, sha256, message.choice(Reason.class), message.text()));
            return reading;
        } catch (IllegalArgumentException fault) {
            throw new IOException("no sound answer", fault);
        }
    }

    private static void write(RepositoryProfile profile, MessageWriter message) throws IOException {
        message.text(profile.head());
        message.number(profile.commits());
        message.number(profile.own());
        message.all(profile.people(), figures -> {
            message.text(figures.person().name());
            message.text(figures.person().email());
            message.number(figures.commits());
            message.number(figures.added());
            message.number(figures.removed());
            message.number(figures.surviving());
        });
        write(profile.languages(), message);
        write(profile.surviving(), message);
        message.all(profile.years(), year -> {
            message.number(year.year());
            write(year.languages(), message);
            message.number(year.tests());
            message.number(year.code());
            message.all(year.technologies(), message::text);
        });
        message.all(profile.sightings(), sighting -> SightingMessage.write(sighting, message));
        message.all(profile.notes(), message::text);
    }

    private static void write(SortedMap<String, Integer> counts, MessageWriter message) throws IOException {
        message.all(counts.entrySet(), each -> {
            message.text(each.getKey());
            message.number(each.getValue());
        });
    }

    private static RepositoryProfile profile(String name, MessageReader message) throws IOException {
        return new RepositoryProfile(
                name,
                message.text(),
                message.count(0),
                message.count(0),
                message.all(() -> new Figures(
                        new Person(message.text(), message.text()),
                        message.count(0),
                        message.number(0, Long.MAX_VALUE),
                        message.number(0, Long.MAX_VALUE),
                        message.number(0, Long.MAX_VALUE))),
                counts(message),
                counts(message),
                message.all(() -> year(message)),
                message.all(() -> SightingMessage.read(message)),
                message.all(message::text));
    }

    private static Year year(MessageReader message) throws IOException {
        return new Year(
                (int) message.number(-999_999, 999_999),
                counts(message),
                message.count(0),
                message.count(0),
                new TreeSet<>(message.all(message::text)));
    }

    private static SortedMap<String, Integer> counts(MessageReader message) throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<String> names = message.all(() -> {
            String each = message.text();
            counts.put(each, message.count(0));
            return each;
        });
        if (names.size() != counts.size()) {
            throw new IOException("a name stands twice");
        }
        return counts;
    }
}
