package dev.assay.server.note;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.job.Jobs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes notes and tags from the page about a candidate. */
@Controller
class NoteController {

    private final Notes notes;
    private final Applications applications;

    NoteController(Notes notes, Applications applications) {
        this.notes = notes;
        this.applications = applications;
    }

    @PostMapping("/jobs/{job}/candidates/{candidate}/notes")
    View write(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @RequestParam(required = false) @Nullable String text) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        notes.write(member, application, text);
        return back(application);
    }

    @PostMapping("/jobs/{job}/candidates/{candidate}/tags")
    View tag(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String off) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        notes.tag(
                member,
                application,
                off == null ? List.of(on == null ? "" : on) : List.of(),
                off == null ? List.of() : List.of(off));
        return back(application);
    }

    private static View back(Application application) {
        return new RedirectView("/jobs/" + application.job() + "/candidates/" + application.candidate() + "#notes");
    }
}
