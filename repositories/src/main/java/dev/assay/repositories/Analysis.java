package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.history.Change;
import dev.assay.repositories.history.FileChange;
import dev.assay.repositories.history.Survivors.Survival;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import dev.assay.repositories.people.Authors;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Person;
import dev.assay.repositories.rules.FileKind;
import dev.assay.repositories.rules.Technologies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.revwalk.RevCommit;

/** Takes in a history, change by change, and adds up what it shows. */
final class Analysis {

    private static final Comparator<Figures> MOST_FIRST = Comparator.comparingLong(Figures::added)
            .reversed()
            .thenComparing(Comparator.comparingInt(Figures::commits).reversed())
            .thenComparing(Figures::person);

    private final Authors authors;
    private final Technologies technologies;
    private final Tally tally = new Tally();
    private final OwnWork work;
    private final Replayed replayed = new Replayed();
    private final Seen seen = new Seen();
    private final SortedMap<String, Integer> surviving = new TreeMap<>();
    private final Map<Person, Figures> people = new TreeMap<>();
    private int commits;
    private int own;

    Analysis(Authors authors, Technologies technologies) {
        this.authors = authors;
        this.technologies = technologies;
        this.work = new OwnWork(technologies, tally);
    }

    void add(Change change) {
        commits++;
        people.compute(
                authors.author(change.commit()),
                (person, figures) -> (figures == null ? new Figures(person, 0, 0, 0, 0) : figures)
                        .plus(change.added(), change.removed()));
        Optional<Authorship> authorship = authors.of(change.commit());
        List<boolean[]> fresh = new ArrayList<>();
        for (FileChange file : change.files()) {
            fresh.add(fresh(file));
        }
        if (authorship.isPresent()) {
            own++;
            replayed.add(change.commit());
            work.add(change, fresh, authorship.get());
        }
    }

    /** Writes what the changes came to, before any lines that are left were taken in. */
    void write(MessageWriter message) throws IOException {
        message.all(people.values(), figures -> {
            message.text(figures.person().name());
            message.text(figures.person().email());
            message.number(figures.commits());
            message.number(figures.added());
            message.number(figures.removed());
        });
        seen.write(message);
        tally.write(message);
    }

    /**
     * Takes up what was written after {@code known} commits. Whose they are is told from the commits themselves, and what was found in
     * one counts only as far as it is proven today.
     */
    void read(MessageReader message, List<RevCommit> known) throws IOException {
        message.all(() -> {
            Person person = new Person(message.text(), message.text());
            return people.put(
                    person,
                    new Figures(
                            person,
                            message.count(0),
                            message.number(0, Long.MAX_VALUE),
                            message.number(0, Long.MAX_VALUE),
                            0));
        });
        seen.read(message);
        Map<String, Authorship> proven = new HashMap<>();
        for (RevCommit commit : known) {
            authors.of(commit).ifPresent(authorship -> proven.put(commit.name(), authorship));
        }
        tally.read(message, sighting -> {
            if (proven.get(sighting.commit()) != sighting.authorship()) {
                throw new IOException("a finding of a commit that is not proven so");
            }
            return sighting;
        });
        commits = known.size();
        own = proven.size();
        known.stream().filter(commit -> proven.containsKey(commit.name())).forEach(replayed::add);
    }

    private boolean[] fresh(FileChange file) {
        boolean[] fresh = new boolean[file.prints().length];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = file.prints()[i] != 0 && seen.add(file.prints()[i]);
        }
        return fresh;
    }

    /** Takes in who wrote the lines of a file that are there still. */
    void add(Survival file) {
        Optional<String> language =
                FileKind.of(file.path()) == FileKind.FOREIGN ? Optional.empty() : technologies.language(file.path());
        Map<RevCommit, Integer> lines = new LinkedHashMap<>();
        file.writers().forEach(commit -> lines.merge(commit, 1, Integer::sum));
        lines.forEach((commit, count) -> {
            people.computeIfPresent(authors.author(commit), (_, figures) -> figures.survivedBy(count));
            if (language.isPresent() && authors.of(commit).isPresent()) {
                surviving.merge(language.get(), count, Integer::sum);
            }
        });
    }

    RepositoryProfile profile(String name, String head, Owner owner) {
        List<String> notes = new ArrayList<>();
        if (own == 0 && !owner.isNobody()) {
            notes.add("No commit carries the applicant's name or address. That says nothing about the applicant.");
        }
        List<Sighting> sightings = tally.sightings();
        if (replayed.isLikely()) {
            notes.add(Replayed.NOTE);
            sightings = sightings.stream().map(Replayed::claimed).toList();
        }
        notes.addAll(tally.notesOnImports());
        List<Figures> figures = people.values().stream().sorted(MOST_FIRST).toList();
        return new RepositoryProfile(
                name, head, commits, own, figures, tally.languages(), surviving, tally.years(), sightings, notes);
    }
}
