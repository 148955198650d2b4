package dev.assay.server.person;

import dev.assay.server.account.Member;
import dev.assay.server.application.Alike;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes which applications are one person's. Only people put them together. */
@Service
class Persons implements Alike {

    private final PersonStore store;
    private final Applications applications;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Persons(PersonStore store, Applications applications, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses whoever may not say which applications are one person's. */
    void require(Member by, String job) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
    }

    /** The pairs that look like one person's. */
    List<Likeness> alike(Member by, String job) {
        require(by, job);
        return store.alike(job);
    }

    @Override
    public int count(String job) {
        return store.alike(job).size();
    }

    /** Puts one application into another: its files are read with the other's, and it is no candidate of its own any more. */
    @Transactional
    public void merge(Member by, String job, String from, String into) {
        Application gone = find(by, job, from);
        Application stays = find(by, job, into);
        requireTwo(gone, stays);
        if (!isDone(gone) || !isDone(stays)) {
            throw new Unusable("Both must have been read. Look again in a moment.");
        }
        applications.merge(by, gone, stays);
    }

    /** Notes that two applications are not one person's; they are not proposed again. */
    @Transactional
    public void keepApart(Member by, String job, String one, String other) {
        Application first = find(by, job, one);
        Application second = find(by, job, other);
        requireTwo(first, second);
        store.keepApart(first.id(), second.id(), by.id(), clock.instant());
        audit.append(by.id(), "application.kept-apart", first.id(), second.id());
    }

    private Application find(Member by, String job, String candidate) {
        return applications.findCandidate(by, job, candidate, Jobs.Act.TAKE_APPLICATIONS);
    }

    private static void requireTwo(Application one, Application other) {
        if (one.id().equals(other.id())) {
            throw new Unusable("Choose two applications.");
        }
    }

    private static boolean isDone(Application application) {
        return switch (application.state()) {
            case READ, UNREADABLE -> true;
            case WAITING, MERGED, ERASED -> false;
        };
    }
}
