package dev.assay.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.ChangedMeanwhile;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens jobs, changes what they ask, and decides who may do what with one. */
@Service
public class Jobs {

    private static final int ID_BYTES = 12;
    private static final int LONGEST_REASON = 500;
    private static final Set<Role> OPENERS = EnumSet.of(Role.ADMINISTRATOR, Role.RECRUITER);

    private final JobStore store;
    private final DocumentReader documents;
    private final JobReader reader;
    private final Addenda addenda;
    private final AuditLog audit;
    private final Clock clock;

    Jobs(JobStore store, DocumentReader documents, JobReader reader, AuditLog audit, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.reader = reader;
        this.addenda = new Addenda(reader);
        this.audit = audit;
        this.clock = clock;
    }

    /** What someone wants with a job. */
    public enum Act {
        READ,
        CHANGE,
        TAKE_APPLICATIONS,
        READ_VERDICTS,
        DECIDE;

        boolean isFor(Role role) {
            return switch (role) {
                case ADMINISTRATOR, RECRUITER -> true;
                case HIRING_MANAGER -> this != TAKE_APPLICATIONS;
                case INTERVIEWER -> this == READ;
                case AUDITOR -> false;
            };
        }
    }

    /** Opens a job from a posting that was pasted. */
    @Transactional
    public Opening open(Member by, String posting) {
        return open(by, "posting.txt", posting.replace("\r\n", "\n").getBytes(UTF_8));
    }

    /** Opens a job from a file. */
    @Transactional
    public Opening open(Member by, String fileName, byte[] bytes) {
        requireOpener(by);
        Job job = switch (documents.read(fileName, bytes)) {
            case Reading.Legible legible -> reader.read(legible.document());
            case Reading.Unreadable unreadable ->
                throw new Unusable("The posting cannot be read: " + unreadable.detail() + ".");
        };
        if (job.requirements().isEmpty()) {
            throw new Unusable("No requirements found. Give a posting that says what it asks of the person, for example"
                    + " under a heading “Requirements”.");
        }
        String id = newId();
        Instant now = clock.instant();
        store.add(id, job, by.id(), now);
        Opening opening = new Opening(id, 1, now, job, "");
        store.addVersion(opening, "As read from the posting", by.id(), now);
        audit.append(by.id(), "job.opened", id, "version 1");
        return opening;
    }

    /** The job with its current rubric, for someone who may do that with it. */
    public Opening find(Member by, String id, Act act) {
        require(by, id, act);
        return store.find(id, null).orElseThrow(NotFound::new);
    }

    /** The job as one version of its rubric has it. */
    public Opening find(Member by, String id, int version) {
        require(by, id, Act.READ);
        return store.find(id, version).orElseThrow(NotFound::new);
    }

    /** The job for work in the background, which is done for no one in particular. */
    public Opening find(String id) {
        return store.find(id, null).orElseThrow(NotFound::new);
    }

    /** Jobs by their ids with their current rubrics, for work that was allowed before. */
    public Map<String, Opening> all(Collection<String> ids) {
        return store.all(ids);
    }

    /** Who is on the team of each of these jobs, by address, for work that was allowed before. */
    public Map<String, List<Member>> teams(Collection<String> ids) {
        return store.teams(ids);
    }

    public List<JobSummary> all(Member by) {
        return some(by, "", "", Integer.MAX_VALUE);
    }

    /**
     * Some of the jobs that {@code by} may see, the newest first.
     *
     * @param title what their title holds
     * @param after the place, as {@link JobSummary#place} names it, that they come after; empty at the beginning
     */
    public List<JobSummary> some(Member by, String title, String after, int most) {
        if (by.role() == Role.AUDITOR) {
            throw new NotAllowed();
        }
        return store.summaries(by, title, after, most);
    }

    public List<RubricVersion> versions(Member by, String id) {
        require(by, id, Act.READ);
        return store.versions(id);
    }

    /** Makes a new version of the rubric; the versions before stay as they are. */
    @Transactional
    public Opening change(Member by, String id, Revision revision) {
        Opening current = find(by, id, Act.CHANGE);
        if (revision.reason().isEmpty() || revision.reason().length() > LONGEST_REASON) {
            throw new Unusable(
                    "Say why, in up to " + LONGEST_REASON + " characters: the reason is kept with the version.");
        }
        if (current.version() != revision.from()) {
            throw changedMeanwhile();
        }
        Opening next = next(current, revision);
        try {
            store.addVersion(next, revision.reason(), by.id(), clock.instant());
        } catch (DuplicateKeyException raced) {
            throw changedMeanwhile();
        }
        audit.append(by.id(), "rubric.changed", id, "version " + next.version());
        return find(by, id, Act.READ);
    }

    private Opening next(Opening current, Revision revision) {
        Job job = current.job();
        String added = current.added();
        int number = store.lastRequirement(current.id());
        for (Addition addition : revision.additions()) {
            Document posting =
                    Addenda.below(job.posting(), Addenda.with(added, addition).substring(added.length()));
            added = Addenda.with(added, addition);
            int before = job.requirements().size();
            job = addenda.read(new Job(posting, job.title(), job.requirements()), addition, number + 1);
            number += job.requirements().size() - before;
        }
        List<Requirement> regrouped =
                Regrouping.apply(revision.merges(), revision.splits(), job.requirements(), number);
        List<Requirement> requirements =
                Change.apply(revision.changes(), regrouped, current.job().requirements());
        return new Opening(
                current.id(),
                current.version() + 1,
                current.createdAt(),
                new Job(job.posting(), job.title(), requirements),
                added);
    }

    /** Puts someone on the job's team. */
    @Transactional
    public void addToTeam(Member by, String id, UUID account) {
        require(by, id, Act.TAKE_APPLICATIONS);
        store.addMember(id, account);
        audit.append(by.id(), "team.joined", id, account.toString());
    }

    /** Who is on the job's team, by address. */
    public List<Member> team(Member by, String id) {
        require(by, id, Act.READ);
        return team(id);
    }

    List<Member> team(String id) {
        return store.teams(List.of(id)).getOrDefault(id, List.of());
    }

    /** Whoever is not on the team learns nothing, not even that the job exists. */
    public void require(Member by, String id, Act act) {
        if (!store.isSeen(id, by)) {
            throw new NotFound();
        }
        if (!act.isFor(by.role())) {
            throw new NotAllowed();
        }
    }

    private static ChangedMeanwhile changedMeanwhile() {
        return new ChangedMeanwhile(
                "Someone else changed the requirements meanwhile. Look at the current version and try again.");
    }

    private static String newId() {
        return RandomWord.of(ID_BYTES);
    }

    static boolean mayOpen(Member by) {
        return OPENERS.contains(by.role());
    }

    static void requireOpener(Member by) {
        if (!mayOpen(by)) {
            throw new NotAllowed();
        }
    }

    /** Whether someone may do that with the job, for pages that offer it. */
    public static boolean may(Member by, Act act) {
        return act.isFor(by.role());
    }
}
