package dev.assay.repositories.people;

import dev.assay.evidence.Authorship;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Tells for each commit whether it is the owner's work and how far that is proven. Thread-safe once made. */
public final class Authors {

    private final Owner owner;
    private final Mailmap mailmap;
    private final Map<String, Authorship> proven;
    private final Map<RevCommit, Optional<Authorship>> known = new ConcurrentHashMap<>();
    private final Map<RevCommit, Person> authors = new ConcurrentHashMap<>();

    /** @param proven the authorship of commits whose signatures were checked, by the commits' ids */
    public Authors(Owner owner, Mailmap mailmap, Map<String, Authorship> proven) {
        this.owner = owner;
        this.mailmap = mailmap;
        this.proven = new HashMap<>(proven);
    }

    /** The author as the commit has them. */
    public static Person stated(RevCommit commit) {
        PersonIdent ident = commit.getAuthorIdent();
        return ident == null ? new Person("", "") : new Person(ident.getName(), ident.getEmailAddress());
    }

    /** The author as the repository's mailmap has them. */
    public Person author(RevCommit commit) {
        return authors.computeIfAbsent(commit, each -> mailmap.of(stated(each)));
    }

    /** How far the commit is proven to be the owner's; empty where it is someone else's or a machine's. */
    public Optional<Authorship> of(RevCommit commit) {
        return known.computeIfAbsent(commit, this::find);
    }

    private Optional<Authorship> find(RevCommit commit) {
        Person stated = stated(commit);
        if (stated.isMachine()) {
            return Optional.empty();
        }
        if (owner.emails().contains(stated.email())) {
            return Optional.of(proven.getOrDefault(commit.name(), Authorship.EMAIL_MATCH));
        }
        Person joined = mailmap.of(stated);
        boolean claimed =
                isClaimed(stated) || isClaimed(joined) || owner.emails().contains(joined.email());
        return claimed || isCoAuthor(commit) ? Optional.of(Authorship.CLAIMED) : Optional.empty();
    }

    private boolean isClaimed(Person person) {
        return owner.claimed().contains(person.email())
                || owner.claimed().contains(person.name().toLowerCase(Locale.ROOT));
    }

    /** Anyone can write a trailer: it claims. */
    private boolean isCoAuthor(RevCommit commit) {
        String message = commit.getFullMessage();
        return message.contains("o-authored-by:")
                && Trailers.named("Co-authored-by", message).stream()
                        .anyMatch(person -> owner.emails().contains(person.email()) || isClaimed(person));
    }
}
