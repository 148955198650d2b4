package dev.assay.server.person;

import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page on which applications of one person are put together. */
@Controller
class PersonController {

    private final Persons persons;
    private final Jobs jobs;

    PersonController(Persons persons, Jobs jobs) {
        this.persons = persons;
        this.jobs = jobs;
    }

    @GetMapping("/jobs/{job}/duplicates")
    View duplicates(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        Opening opening = jobs.find(member, job, Jobs.Act.TAKE_APPLICATIONS);
        DuplicatesPage page = new DuplicatesPage(
                Frame.of(request, "Applications that look alike"),
                JobHead.of(opening, member, "Applicants"),
                job,
                persons.alike(member, job));
        return Page.of(out -> JteduplicatesGenerated.render(out, Page.NOTHING, page));
    }

    @PostMapping("/jobs/{job}/duplicates")
    View decide(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String answer) {
        if (answer.equals("merge")) {
            persons.merge(member, job, other, one);
        } else {
            persons.keepApart(member, job, one, other);
        }
        return new RedirectView("/jobs/" + job + "/duplicates");
    }
}
