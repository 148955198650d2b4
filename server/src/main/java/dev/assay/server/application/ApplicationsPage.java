package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job's applicants, and how far their reading is.
 *
 * @param notice what became of what was handed in; null where nothing was
 */
record ApplicationsPage(
        Frame frame,
        Opening opening,
        Member member,
        Progress progress,
        List<Application> applications,
        @Nullable String notice) {
    ApplicationsPage {
        applications = List.copyOf(applications);
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
                .map(application -> ApplicationRow.of(
                        application, linked ? "/jobs/" + job() + "/candidates/" + application.candidate() : null))
                .toList();
    }
}
