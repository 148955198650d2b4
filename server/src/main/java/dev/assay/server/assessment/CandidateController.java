package dev.assay.server.assessment;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.decision.Decision;
import dev.assay.server.decision.Decisions;
import dev.assay.server.identity.Identities;
import dev.assay.server.job.Jobs;
import dev.assay.server.letter.Letters;
import dev.assay.server.note.Mentions;
import dev.assay.server.note.Notes;
import dev.assay.server.task.TaskList;
import dev.assay.server.task.Tasks;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page about one candidate: the verdicts, and what people decide. */
@Controller
class CandidateController {

    private static final int UNUSABLE = 422;

    private final Shortlists shortlists;
    private final Applications applications;
    private final Decisions decisions;
    private final Identities identities;
    private final Notes notes;
    private final Letters letters;
    private final Mentions mentions;
    private final Tasks tasks;

    CandidateController(
            Shortlists shortlists,
            Applications applications,
            Decisions decisions,
            Identities identities,
            Notes notes,
            Letters letters,
            Mentions mentions,
            Tasks tasks) {
        this.shortlists = shortlists;
        this.applications = applications;
        this.decisions = decisions;
        this.identities = identities;
        this.notes = notes;
        this.letters = letters;
        this.mentions = mentions;
        this.tasks = tasks;
    }

    @GetMapping("/jobs/{job}/candidates/{candidate}")
    View candidate(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.READ_VERDICTS);
        return page(request, 200, member, application, null);
    }

    private View page(
            HttpServletRequest request, int status, Member member, Application application, @Nullable String fault) {
        Assessed assessed = shortlists.read(member, application.job(), application.candidate());
        Content content = ShortlistParts.candidate(
                assessed.opening().job(),
                assessed.shortlist().entries().getFirst(),
                assessed.documents().getOrDefault(application.candidate(), List.of()),
                new JobLinks(application.job()));
        CandidatePage page = new CandidatePage(
                Frame.of(
                        request,
                        application.candidate() + " for " + assessed.opening().title()),
                member,
                assessed,
                application.candidate(),
                ShortlistParts.symbols(),
                content,
                decisions.course(member, application),
                identities.of(member, application),
                notes.of(member, application),
                notes.tags(member, application),
                letters.told(member, application),
                tasks(member, application),
                mentions.names(member, application.job()),
                fault);
        return Page.of(status, out -> JtecandidateGenerated.render(out, Page.NOTHING, page));
    }

    private TaskList tasks(Member member, Application application) {
        boolean may = Jobs.may(member, Jobs.Act.DECIDE);
        return new TaskList(
                application.job(),
                tasks.of(member, application),
                may ? tasks.people(member, application.job(), true) : List.of(),
                member.email(),
                application.candidate(),
                TaskList.Back.CANDIDATE,
                tasks.today());
    }

    @PostMapping("/jobs/{job}/candidates/{candidate}/decisions")
    View decide(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @PathVariable String candidate,
            @RequestParam int from,
            DecisionForm form) {
        Application application = applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE);
        try {
            Decision decision = Decision.of(form.stage(), form.reason(), form.requirement(), form.note());
            decisions.decide(member, application, from, decision);
            return new RedirectView("/jobs/" + job + "/candidates/" + application.candidate() + "#decision");
        } catch (Unusable fault) {
            return page(request, UNUSABLE, member, application, fault.getMessage());
        }
    }

    /** A decision as it is filled in. */
    record DecisionForm(
            @Nullable String stage,
            @Nullable String reason,
            @Nullable String requirement,
            @Nullable String note) {}
}
