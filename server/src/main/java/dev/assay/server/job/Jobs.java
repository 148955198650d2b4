package dev.assay.server.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
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
    private final AuditLog audit;
    private final Clock clock;

    Jobs(JobStore store, DocumentReader documents, JobReader reader, AuditLog audit, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.reader = reader;
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
        store.addVersion(id, 1, job.requirements(), "As read from the posting", by.id(), now);
        audit.append(by.id(), "job.opened", id, "version 1");
        return new Opening(id, 1, now, job);
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

    public List<JobSummary> all(Member by) {
        if (by.role() == Role.AUDITOR) {
            throw new NotAllowed();
        }
        return store.summaries(by.role() == Role.ADMINISTRATOR ? null : by.id());
    }

    public List<RubricVersion> versions(Member by, String id) {
        require(by, id, Act.READ);
        return store.versions(id);
    }

    /** Makes a new version of the rubric; the versions before stay as they are. */
    @Transactional
    public Opening change(Member by, String id, int from, List<Change> changes, String reason) {
        Opening current = find(by, id, Act.CHANGE);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Unusable(
                    "Say why, in up to " + LONGEST_REASON + " characters: the reason is kept with the version.");
        }
        if (current.version() != from) {
            throw changedMeanwhile();
        }
        List<Requirement> requirements = Change.apply(changes, current.job().requirements());
        try {
            store.addVersion(id, from + 1, requirements, reason.strip(), by.id(), clock.instant());
        } catch (DuplicateKeyException raced) {
            throw changedMeanwhile();
        }
        audit.append(by.id(), "rubric.changed", id, "version " + (from + 1));
        return find(by, id, Act.READ);
    }

    /** Puts someone on the job's team. */
    @Transactional
    public void addToTeam(Member by, String id, UUID account) {
        require(by, id, Act.TAKE_APPLICATIONS);
        store.addMember(id, account);
        audit.append(by.id(), "team.joined", id, account.toString());
    }

    /** Whoever is not on the team learns nothing, not even that the job exists. */
    public void require(Member by, String id, Act act) {
        boolean sees = by.role() == Role.ADMINISTRATOR || (by.role() != Role.AUDITOR && store.isMember(id, by.id()));
        if (!sees || store.find(id, null).isEmpty()) {
            throw new NotFound();
        }
        if (!act.isFor(by.role())) {
            throw new NotAllowed();
        }
    }

    private static Unusable changedMeanwhile() {
        return new Unusable(
                "Someone else changed the requirements meanwhile. Look at the current version and try again.");
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
