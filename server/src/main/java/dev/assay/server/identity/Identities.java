package dev.assay.server.identity;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.HandedFile;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.decision.Decisions;
import dev.assay.server.decision.Stage;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who applicants are, to one person at a time, and keeps that it did. As long as an application is where everyone begins, no one
 * is shown it: the first decision is made without knowing.
 */
@Service
public class Identities {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Applications applications;
    private final Decisions decisions;
    private final AuditLog audit;
    private final Clock clock;

    Identities(
            JdbcClient jdbc, Jobs jobs, Applications applications, Decisions decisions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.applications = applications;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who the applicant is, as far as {@code by} may know. */
    public Identity of(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return isRevealed(by, application)
                ? new Identity.Revealed(application.fileName(), lines(application))
                : new Identity.Hidden(isRevealable(by, application));
    }

    private @Nullable List<String> lines(Application application) {
        return applications
                .material(application.id())
                .map(material -> material.resumes().stream()
                        .flatMap(document -> document.text().lines())
                        .toList())
                .orElse(null);
    }

    /** Shows who the applicant is from now on to {@code by}. */
    @Transactional
    public void reveal(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.DECIDE);
        if (!isRevealable(by, application)) {
            throw new Unusable("Decide first: who someone is can be shown once the application has gone further.");
        }
        jdbc.sql("""
            insert into reveal (application, account, revealed_at) values (:application, :account, :at)
            on conflict do nothing
            """)
                .param("application", application.id())
                .param("account", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.append(by.id(), "identity.revealed", application.id(), application.job());
    }

    /** The files as they were sent, for someone to whom the applicant was revealed, or who has to see why it could not be read. */
    List<HandedFile> originals(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        if (application.state() != Application.State.UNREADABLE && !isRevealed(by, application)) {
            throw new NotAllowed();
        }
        audit.append(by.id(), "original.read", application.id(), application.job());
        return applications.files(application);
    }

    private boolean isRevealed(Member by, Application application) {
        return jdbc.sql("select exists (select 1 from reveal where application = :application and account = :account)")
                .param("application", application.id())
                .param("account", by.id())
                .query(Boolean.class)
                .single();
    }

    private boolean isRevealable(Member by, Application application) {
        return decisions.course(by, application).stage() != Stage.APPLIED;
    }
}
