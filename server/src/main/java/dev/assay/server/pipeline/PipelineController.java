package dev.assay.server.pipeline;

import dev.assay.Ranker;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.assessment.Ranking;
import dev.assay.server.assessment.Shortlists;
import dev.assay.server.decision.Decision;
import dev.assay.server.decision.Decisions;
import dev.assay.server.decision.Place;
import dev.assay.server.job.Jobs;
import dev.assay.server.note.Notes;
import dev.assay.server.task.TaskList;
import dev.assay.server.task.Tasks;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The board, and moves of several at once. */
@Controller
class PipelineController {

    private static final int UNUSABLE = 422;

    private final Shortlists shortlists;
    private final Applications applications;
    private final Decisions decisions;
    private final Notes notes;
    private final Tasks tasks;
    private final Jobs jobs;

    PipelineController(
            Shortlists shortlists,
            Applications applications,
            Decisions decisions,
            Notes notes,
            Tasks tasks,
            Jobs jobs) {
        this.shortlists = shortlists;
        this.applications = applications;
        this.decisions = decisions;
        this.notes = notes;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    @GetMapping("/jobs/{job}/pipeline")
    View board(HttpServletRequest request, @AuthenticationPrincipal Member member, @PathVariable String job) {
        return board(request, 200, member, job, null);
    }

    private View board(HttpServletRequest request, int status, Member member, String job, @Nullable String fault) {
        Ranking ranking = shortlists.ranking(member, job);
        PipelinePage page = new PipelinePage(
                Frame.of(request, "Pipeline for " + ranking.opening().title()),
                member,
                ranking.opening(),
                cards(member, job, ranking),
                notes.tags(member, job),
                tasks(member, job),
                fault);
        return Page.of(status, out -> JtepipelineGenerated.render(out, Page.NOTHING, page));
    }

    private TaskList tasks(Member member, String job) {
        boolean may = Jobs.may(member, Jobs.Act.DECIDE);
        return new TaskList(
                job,
                tasks.open(member, job),
                may ? tasks.people(member, job, false) : List.of(),
                member.email(),
                null,
                TaskList.Back.PIPELINE,
                tasks.today());
    }

    private List<Card> cards(Member member, String job, Ranking ranking) {
        Map<Integer, Place> places = decisions.places(member, job);
        Map<String, Ranker.Place> ranked = new TreeMap<>();
        ranking.candidates().forEach(placed -> ranked.put(placed.candidate(), placed.place()));
        return applications.all(member, job).stream()
                .filter(Application::isCandidate)
                .map(application -> {
                    Place place = places.getOrDefault(application.number(), Place.START);
                    Ranker.Place rank = ranked.get(application.candidate());
                    return rank == null ? Card.unrated(application, place) : Card.rated(application, place, rank);
                })
                .sorted(Comparator.comparingInt(Card::order).thenComparing(Card::candidate))
                .toList();
    }

    @PostMapping("/jobs/{job}/pipeline")
    View move(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String stage) {
        jobs.require(member, job, Jobs.Act.DECIDE);
        try {
            decisions.decide(member, chosen(member, job, chosen), Decision.of(stage, null, null, null));
            return new RedirectView("/jobs/" + job + "/pipeline");
        } catch (Unusable fault) {
            return board(request, UNUSABLE, member, job, fault.getMessage());
        }
    }

    private Map<Application, Integer> chosen(Member member, String job, List<String> values) {
        if (values.isEmpty()) {
            throw new Unusable("Tick the candidates that you want to move.");
        }
        Map<Application, Integer> chosen = new LinkedHashMap<>();
        for (String value : values) {
            int dot = value.indexOf('.');
            String candidate = value.substring(0, Math.max(0, dot));
            chosen.put(
                    applications.findCandidate(member, job, candidate, Jobs.Act.DECIDE),
                    number(value.substring(dot + 1)));
        }
        return chosen;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException fault) {
            throw new Unusable("Tick the candidates on the board itself.");
        }
    }
}
