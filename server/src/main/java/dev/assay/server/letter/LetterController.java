package dev.assay.server.letter;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which someone reads what a candidate will be told, and sends it. */
@Controller
@RequestMapping("/jobs/{job}/candidates/{candidate}/letter")
class LetterController {

    private static final int UNUSABLE = 422;

    private final Letters letters;
    private final Applications applications;
    private final Jobs jobs;

    LetterController(Letters letters, Applications applications, Jobs jobs) {
        this.letters = letters;
        this.applications = applications;
        this.jobs = jobs;
    }

    /**
     * A letter before it is sent.
     *
     * @param text what it says, as it was changed
     * @param fault why it was not sent; null where nothing is wrong
     */
    record LetterPage(
            Frame frame,
            JobHead head,
            String address,
            String candidate,
            Letters.Draft draft,
            String text,
            @Nullable String fault) {}

    @GetMapping
    View show(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        return page(request, 200, member, application, null, null);
    }

    @PostMapping
    View send(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @RequestParam(defaultValue = "0") int decision,
            @RequestParam(defaultValue = "") String text) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        try {
            letters.send(member, application, decision, text);
            return new RedirectView(address(application) + "#decision");
        } catch (Unusable fault) {
            return page(request, UNUSABLE, member, application, text, fault.getMessage());
        }
    }

    private View page(
            HttpServletRequest request,
            int status,
            Member member,
            Application application,
            @Nullable String text,
            @Nullable String fault) {
        Letters.Draft draft = letters.draft(member, application);
        LetterPage page = new LetterPage(
                Frame.of(request, "Tell " + application.candidate()),
                JobHead.of(jobs.find(member, application.job(), Jobs.Act.DECIDE), member, "Shortlist"),
                address(application),
                application.candidate(),
                draft,
                text == null ? draft.message().text() : text,
                fault);
        return Page.of(status, out -> JteletterGenerated.render(out, Page.NOTHING, page));
    }

    private static String address(Application application) {
        return "/jobs/" + application.job() + "/candidates/" + application.candidate();
    }
}
