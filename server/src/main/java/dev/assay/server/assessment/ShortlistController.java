package dev.assay.server.assessment;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page that compares candidates. */
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

    static ShortlistParts parts(Assessed assessed) {
        return ShortlistParts.of(
                assessed.shortlist(),
                assessed.documents(),
                new JobLinks(assessed.opening().id()));
    }
}
