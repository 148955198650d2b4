package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job's applicants, and how far their reading is.
 *
 * @param fileCounts of how many files an application consists, by its id, where it is more than one
 * @param alike how many pairs look like one person's
 * @param notice what became of what was handed in; null where nothing was
 */
record ApplicationsPage(
        Frame frame,
        Opening opening,
        Member member,
        Progress progress,
        List<Application> applications,
        Map<String, Integer> fileCounts,
        int alike,
        @Nullable String notice) {
    ApplicationsPage {
        applications = List.copyOf(applications);
        fileCounts = Map.copyOf(fileCounts);
    }

    JobHead head() {
        return JobHead.of(opening, member, "Applicants");
    }

    String job() {
        return opening.id();
    }

    boolean mayTake() {
        return Jobs.may(member, Jobs.Act.TAKE_APPLICATIONS);
    }

    List<ApplicationRow> rows() {
        boolean linked = Jobs.may(member, Jobs.Act.READ_VERDICTS);
        return applications.stream()
                .map(application -> {
                    String address = "/jobs/" + job() + "/candidates/" + application.candidate();
                    return ApplicationRow.of(
                            application,
                            fileCounts.getOrDefault(application.id(), 1),
                            linked ? address : null,
                            mayTake() ? address + "/erasure" : null);
                })
                .toList();
    }
}
