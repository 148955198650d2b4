package dev.assay.server.job;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.util.Map;
import java.util.UUID;

/** The one rule of who sees a job, as a part of queries: administrators see all, auditors none, everyone else those of their teams. */
public final class SeesJob {

    private static final UUID NOBODY = new UUID(0, 0);

    private SeesJob() {}

    /**
     * The condition under which the job is seen by whom the {@link #parameters} are of.
     *
     * @param column the column that holds the job's id, like {@code j.id}
     */
    public static String condition(String column) {
        return "(:seesAll or " + column + " in (select team.job from job_member team where team.account = :seenBy))";
    }

    /** What the condition asks of someone. */
    public static Map<String, Object> parameters(Member by) {
        return Map.of(
                "seesAll",
                by.role() == Role.ADMINISTRATOR,
                "seenBy",
                by.role() == Role.AUDITOR ? NOBODY : by.id()); // an auditor may have been put on a team
    }
}
