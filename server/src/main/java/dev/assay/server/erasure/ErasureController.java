package dev.assay.server.erasure;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which someone reads what erasing an application means, and does it. */
@Controller
@RequestMapping("/jobs/{job}/candidates/{candidate}/erasure")
class ErasureController {

    private static final int UNUSABLE = 422;

    private final Erasures erasures;
    private final Applications applications;
    private final Jobs jobs;

    ErasureController(Erasures erasures, Applications applications, Jobs jobs) {
        this.erasures = erasures;
        this.applications = applications;
        this.jobs = jobs;
    }

    /**
     * The page.
     *
     * @param fault why it was not erased; null where nothing is wrong
     */
    record ErasurePage(
            Frame frame,
            JobHead head,
            String job,
            String candidate,
            List<ErasureReason> reasons,
            @Nullable String fault) {}

    @GetMapping
    View show(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate) {
        return page(request, 200, member, find(member, job, candidate), null);
    }

    @PostMapping
    View erase(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @RequestParam(defaultValue = "") String reason) {
        Application application = find(member, job, candidate);
        try {
            erasures.erase(member, application, ErasureReason.of(reason));
            return new RedirectView("/jobs/" + job + "/applications");
        } catch (Unusable fault) {
            return page(request, UNUSABLE, member, application, fault.getMessage());
        }
    }

    private Application find(Member member, String job, String candidate) {
        return applications.findCandidate(member, job, candidate, Jobs.Act.TAKE_APPLICATIONS);
    }

    private View page(
            HttpServletRequest request, int status, Member member, Application application, @Nullable String fault) {
        ErasurePage page = new ErasurePage(
                Frame.of(request, "Erase " + application.candidate()),
                JobHead.of(jobs.find(member, application.job(), Jobs.Act.TAKE_APPLICATIONS), member, "Applicants"),
                application.job(),
                application.candidate(),
                List.of(ErasureReason.values()),
                fault);
        return Page.of(status, out -> JteerasureGenerated.render(out, Page.NOTHING, page));
    }
}
