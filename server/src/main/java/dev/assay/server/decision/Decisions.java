package dev.assay.server.decision;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.correction.CorrectedFacts;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.ChangedMeanwhile;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people decide. Every decision has someone who made it, and stays as it was made. */
@Service
public class Decisions {

    private final DecisionStore store;
    private final Jobs jobs;
    private final CorrectedFacts facts;
    private final AuditLog audit;
    private final Clock clock;

    Decisions(DecisionStore store, Jobs jobs, CorrectedFacts facts, AuditLog audit, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was decided about an application. */
    public Course course(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.course(application.id());
    }

    /** What was decided about each of several applications, which {@code by} was allowed to see before. */
    public Map<Application, Course> courses(Member by, Collection<Application> applications) {
        if (!Jobs.may(by, Jobs.Act.READ_VERDICTS)) {
            throw new NotAllowed();
        }
        return store.courses(applications);
    }

    /** Where a job's applications stand, by their numbers; those that no one decided about are left out. */
    public Map<Integer, Place> places(Member by, String job) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        return store.places(job);
    }

    /**
     * Decides about an application.
     *
     * @param from the number of the latest decision that whoever decides has seen; 0 where they saw none
     */
    @Transactional
    public void decide(Member by, Application application, int from, Decision decision) {
        Opening opening = jobs.find(by, application.job(), Jobs.Act.DECIDE);
        Course course = store.course(application.id());
        if (course.number() != from) {
            throw changedMeanwhile();
        }
        if (course.stage() == decision.stage()) {
            throw new Unusable("The application is there already.");
        }
        if (decision instanceof Decision.Rejection rejection) {
            requireAsked(opening, rejection.requirement());
        }
        try {
            store.add(
                    application,
                    new Decided(
                            from + 1,
                            decision,
                            opening.version(),
                            facts.of(application).size(),
                            by.email(),
                            clock.instant()),
                    by.id());
        } catch (DuplicateKeyException raced) {
            throw changedMeanwhile();
        }
        audit.append(
                by.id(),
                "application.decided",
                application.id(),
                decision.stage().name());
    }

    /** Decides the same about several applications: about all of them or, where one cannot be decided about, about none. */
    @Transactional
    public void decide(Member by, Map<Application, Integer> from, Decision decision) {
        from.forEach((application, number) -> decide(by, application, number, decision));
    }

    private static void requireAsked(Opening opening, String requirement) {
        if (opening.job().requirements().stream().noneMatch(asked -> asked.id().equals(requirement))) {
            throw new Unusable("The job does not ask a requirement of that id: choose one of those that it asks.");
        }
    }

    private static ChangedMeanwhile changedMeanwhile() {
        return new ChangedMeanwhile("Someone else decided meanwhile. Look at where the application stands now.");
    }
}
