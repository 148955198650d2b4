package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.history.Change;
import dev.assay.repositories.history.FileChange;
import dev.assay.repositories.people.Authors;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Person;
import dev.assay.repositories.rules.Technologies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes in a history, change by change, and adds up what it shows. */
final class Analysis {

    private static final Comparator<Figures> MOST_FIRST = Comparator.comparingLong(Figures::added)
            .reversed()
            .thenComparing(Comparator.comparingInt(Figures::commits).reversed())
            .thenComparing(Figures::person);

    private final Authors authors;
    private final Tally tally = new Tally();
    private final OwnWork work;
    private final Replayed replayed = new Replayed();
    private final Seen seen = new Seen();
    private final Map<Person, Figures> people = new TreeMap<>();
    private int commits;
    private int own;

    Analysis(Authors authors, Technologies technologies) {
        this.authors = authors;
        this.work = new OwnWork(technologies, tally);
    }

    void add(Change change) {
        commits++;
        people.compute(
                authors.author(change.commit()),
                (person, figures) -> (figures == null ? new Figures(person, 0, 0, 0) : figures)
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

    private boolean[] fresh(FileChange file) {
        boolean[] fresh = new boolean[file.prints().length];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = file.prints()[i] != 0 && seen.add(file.prints()[i]);
        }
        return fresh;
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
                name, head, commits, own, figures, tally.languages(), tally.years(), sightings, notes);
    }
}
