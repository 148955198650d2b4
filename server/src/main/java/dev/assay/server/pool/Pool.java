package dev.assay.server.pool;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Contacts;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicants who agreed to be kept for other roles. Recruiters see what they show, and not who they are; whoever agreed can end it at
 * any time, and it ends by itself.
 */
@Service
public class Pool {

    /** For how many months someone can agree to be kept. */
    public static final Set<Integer> MONTHS = Set.of(6, 12, 24);

    private final PoolStore store;
    private final Applications applications;
    private final Contacts contacts;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Pool(PoolStore store, Applications applications, Contacts contacts, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.contacts = contacts;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps that an applicant agreed to be kept for other roles, for one of {@link #MONTHS}; answers until when. */
    @Transactional
    public Instant keep(Application application, int months) {
        if (!MONTHS.contains(months)) {
            throw new Unusable("Choose for how long your application may be kept.");
        }
        Instant now = clock.instant();
        Instant until = now.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
        store.add(application.id(), now, until);
        audit.append(null, "pool.joined", application.id(), months + " months");
        return until;
    }

    /** Until when an application is kept for other roles, or one that was put into it; nothing where none is. */
    public Optional<Instant> until(Application application) {
        return store.until(application.id(), clock.instant());
    }

    /** Ends what someone agreed to, in all their applications that were put together, at their own word. */
    @Transactional
    public void withdraw(Application application) {
        store.remove(application.id()).forEach(each -> audit.append(null, "pool.withdrawn", each, "by the applicant"));
    }

    /** The same for a recruiter whom the applicant asked. */
    @Transactional
    public void withdraw(Member by, String application) {
        require(by);
        List<String> removed = store.remove(application);
        if (removed.isEmpty()) {
            throw new NotFound();
        }
        removed.forEach(each -> audit.append(by.id(), "pool.withdrawn", each, "for the applicant"));
    }

    /** Removes those whose time has ended. They are shown to no one from that very moment on, whenever this runs. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void removeEnded() {
        store.removeEnded(clock.instant()).forEach(each -> audit.append(null, "pool.expired", each, ""));
    }

    /** Those who are in the pool and agreed before a place, the latest first. */
    @Transactional
    public List<Pooled> before(Member by, long number, int most) {
        require(by);
        audit.append(by.id(), "pool.read", "all", "");
        return store.before(number, most, clock.instant());
    }

    /** One of them. */
    @Transactional
    public Pooled read(Member by, String application) {
        Pooled pooled = find(by, application);
        audit.append(by.id(), "pool.read", application, "");
        return pooled;
    }

    private Pooled find(Member by, String application) {
        require(by);
        return store.find(application, clock.instant()).orElseThrow(NotFound::new);
    }

    /** For which of the jobs that {@code by} may see someone was proposed, by their titles. */
    List<String> proposals(Member by, Pooled pooled) {
        return store.proposals(pooled.application(), by);
    }

    /** Proposes someone for a job: their files become an application there, which begins like any other. */
    @Transactional
    public Application propose(Member by, String application, String job) {
        find(by, application);
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        Application from = applications.find(application).orElseThrow(NotFound::new);
        Application made = applications
                .take(by, job, from.fileName(), applications.files(from))
                .orElseThrow(() -> new Unusable("The job has this application already."));
        contacts.of(from).ifPresent(address -> contacts.keep(made, address));
        try {
            store.addProposal(application, job, made.id(), by.id(), clock.instant());
        } catch (DuplicateKeyException again) {
            throw new Unusable("This person was proposed for the job already.");
        }
        audit.append(by.id(), "pool.proposed", application, made.id());
        return made;
    }

    /** The pool is for all who take applications in, whatever jobs they are on: people agreed to be kept for any. */
    public static boolean isFor(Member by) {
        return Jobs.may(by, Jobs.Act.TAKE_APPLICATIONS);
    }

    /** Refuses whom it is not for. */
    public static void require(Member by) {
        if (!isFor(by)) {
            throw new NotAllowed();
        }
    }
}
