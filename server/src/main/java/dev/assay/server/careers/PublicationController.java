package dev.assay.server.careers;

import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which a job is made public. */
@Controller
class PublicationController {

    private static final int UNUSABLE = 422;

    private final Careers careers;
    private final Jobs jobs;

    PublicationController(Careers careers, Jobs jobs) {
        this.careers = careers;
        this.jobs = jobs;
    }

    /** Whether and how a job is public. */
    record PublicationPage(
            Frame frame,
            JobHead head,
            String job,
            String company,
            String place,
            boolean open,
            @Nullable String fault) {}

    @GetMapping("/jobs/{job}/publication")
    View publication(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        return page(request, 200, member, job, null);
    }

    private View page(HttpServletRequest request, int status, Member member, String job, @Nullable String fault) {
        JobHead head = JobHead.of(jobs.find(member, job, Jobs.Act.TAKE_APPLICATIONS), member, "Applicants");
        Publication last = careers.publication(member, job).orElse(null);
        PublicationPage page = new PublicationPage(
                Frame.of(request, "Public page"),
                head,
                job,
                last == null ? "" : last.company(),
                last == null ? "" : last.place(),
                last != null && last.open(),
                fault);
        return Page.of(status, out -> JtepublicationGenerated.render(out, Page.NOTHING, page));
    }

    @PostMapping("/jobs/{job}/publication")
    View publish(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "open") String answer) {
        try {
            careers.publish(member, job, company, place, answer.equals("open"));
            return new RedirectView("/jobs/" + job + "/publication");
        } catch (Unusable fault) {
            return page(request, UNUSABLE, member, job, fault.getMessage());
        }
    }
}
