package dev.assay.server.assessment;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Page;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The pages that compare candidates. */
@Controller
class ShortlistController {

    private final Shortlists shortlists;

    ShortlistController(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    @GetMapping("/jobs/{job}/shortlist")
    View shortlist(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        Assessed assessed = shortlists.read(member, job);
        ShortlistPage page = new ShortlistPage(
                Frame.of(request, "Shortlist for " + assessed.opening().title()), assessed, member, parts(assessed));
        return Page.of(out -> JteshortlistGenerated.render(out, Page.NOTHING, page));
    }

    @GetMapping("/jobs/{job}/candidates/{candidate}")
    View candidate(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate) {
        Assessed assessed = shortlists.read(member, job, candidate);
        ShortlistParts parts = parts(assessed);
        Content content = parts.candidate(candidate).orElseThrow(NotFound::new);
        CandidatePage page = new CandidatePage(
                Frame.of(request, candidate + " for " + assessed.opening().title()),
                JobHead.of(assessed.opening(), member, "Shortlist"),
                parts.symbols(),
                content);
        return Page.of(out -> JtecandidateGenerated.render(out, Page.NOTHING, page));
    }

    private static ShortlistParts parts(Assessed assessed) {
        return ShortlistParts.of(
                assessed.shortlist(),
                assessed.documents(),
                new JobLinks(assessed.opening().id()));
    }
}
