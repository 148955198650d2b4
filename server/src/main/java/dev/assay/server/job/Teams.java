package dev.assay.server.job;

import dev.assay.server.account.Accounts;
import dev.assay.server.account.Member;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people on the teams of jobs, and takes them off. */
@Service
public class Teams {

    private final Jobs jobs;
    private final JobStore store;
    private final Accounts accounts;
    private final AuditLog audit;

    Teams(Jobs jobs, JobStore store, Accounts accounts, AuditLog audit) {
        this.jobs = jobs;
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Puts whoever has the account with that address on the job's team. */
    @Transactional
    public Member join(Member by, String job, String email) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        Member found = accounts.find(email).orElseThrow(() -> new Unusable("No one has an account with this address."));
        jobs.addToTeam(by, job, found.id());
        return found;
    }

    /**
     * Takes someone off the job's team, who sees nothing of the job from then on unless they are an administrator.
     *
     * @return who stays
     */
    @Transactional
    public List<Member> leave(Member by, String job, UUID account) {
        jobs.require(by, job, Jobs.Act.TAKE_APPLICATIONS);
        store.lock(job); // of two who are last and leave at once, one stays
        if (!store.removeMember(job, account)) {
            throw new NotFound();
        }
        List<Member> staying = jobs.team(job);
        if (staying.isEmpty()) {
            throw new Unusable("Someone must stay on the job's team. Put another person on it before.");
        }
        audit.append(by.id(), "team.left", job, account.toString());
        return staying;
    }
}
