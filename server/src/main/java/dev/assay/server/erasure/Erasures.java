package dev.assay.server.erasure;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.KeptFiles;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases applications: what was handed in, what was read and judged of it, what people wrote about it, and the mails to the applicant. With
 * one go those that were put into it and those that were made of it for other jobs. Numbers, stages, reasons and the log stay, which tell
 * nothing of the person.
 */
@Service
public class Erasures {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final KeptFiles files;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Erasures(JdbcClient jdbc, Jobs jobs, KeptFiles files, AuditLog audit, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.files = files;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Erases an application at the word of someone who takes applications in. */
    public void erase(Member by, Application application, ErasureReason reason) {
        jobs.require(by, application.job(), Jobs.Act.TAKE_APPLICATIONS);
        eraseFor(by.id(), application, reason);
    }

    /** The same at the word of the applicant. */
    public void eraseForApplicant(Application application) {
        eraseFor(null, application, ErasureReason.ASKED);
    }

    private void eraseFor(@Nullable UUID by, Application application, ErasureReason reason) {
        transaction.executeWithoutResult(_ -> {
            List<String> erased = jdbc.sql("select erase_application(:application) as id")
                    .param("application", application.id())
                    .query((row, number) -> row.getString("id"))
                    .list();
            if (erased.isEmpty()) {
                throw new NotFound(); // someone else was quicker
            }
            erased.stream().sorted().forEach(each -> audit.append(by, "application.erased", each, reason.name()));
        });
        files.removeUnneeded();
    }
}
