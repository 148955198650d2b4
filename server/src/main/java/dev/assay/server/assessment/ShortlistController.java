package dev.assay.server.assessment;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.decision.Decisions;
import dev.assay.server.decision.Place;
import dev.assay.server.note.Notes;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
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

/** The page that compares candidates. */
@Controller
class ShortlistController {

    private final Shortlists shortlists;
    private final Decisions decisions;
    private final Notes notes;
    private final SavedFilters filters;

    ShortlistController(Shortlists shortlists, Decisions decisions, Notes notes, SavedFilters filters) {
        this.shortlists = shortlists;
        this.decisions = decisions;
        this.notes = notes;
        this.filters = filters;
    }

    @GetMapping("/jobs/{job}/shortlist")
    View shortlist(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable String requirement,
            @RequestParam(required = false) Choice.@Nullable Shows shows,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) Choice.@Nullable Order order,
            @RequestParam(defaultValue = "1") int page) {
        Ranking all = shortlists.ranking(member, job);
        Choice choice = new Choice(requirement, shows, stage, tag, order);
        Map<String, List<String>> tags = notes.tags(member, job);
        List<Ranking.Placed> chosen = choice.isNone()
                ? all.candidates()
                : choice.of(all, choice.hasStage() ? places(member, job) : Map.of(), tags);
        Leaf leaf = Leaf.of(chosen.size(), page);
        List<Ranking.Placed> shown = chosen.subList(leaf.from(), leaf.to());
        ShortlistPage view = new ShortlistPage(
                Frame.of(request, "Shortlist for " + all.opening().title()),
                all,
                choice,
                leaf,
                tags.values().stream().flatMap(List::stream).distinct().sorted().toList(),
                filters.of(member, job),
                member,
                parts(all, shown));
        return Page.of(out -> JteshortlistGenerated.render(out, Page.NOTHING, view));
    }

    /** Keeps a way to look at the shortlist, or forgets one. */
    @PostMapping("/jobs/{job}/shortlist/filters")
    View filter(
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String requirement,
            @RequestParam(required = false) Choice.@Nullable Shows shows,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) Choice.@Nullable Order order,
            @RequestParam(defaultValue = "save") String answer) {
        Choice choice = new Choice(requirement, shows, stage, tag, order);
        if (answer.equals("forget")) {
            filters.forget(member, job, name);
        } else {
            filters.save(member, job, name, choice);
        }
        return new RedirectView(choice.address(job));
    }

    private Map<String, Place> places(Member member, String job) {
        Map<String, Place> places = new TreeMap<>();
        decisions.places(member, job).forEach((number, place) -> places.put(Application.candidate(number), place));
        return places;
    }

    /** Why one candidate stands above another. */
    @GetMapping("/jobs/{job}/compare")
    View compare(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @PathVariable String job,
            @RequestParam(defaultValue = "") List<String> candidate) {
        Assessed assessed = shortlists.read(member, job, candidate);
        Comparison comparison = Comparison.of(assessed.shortlist(), candidate).required();
        ComparePage page = new ComparePage(
                Frame.of(request, "Comparison for " + assessed.opening().title()),
                member,
                assessed,
                ShortlistParts.symbols(),
                comparison);
        return Page.of(out -> JtecompareGenerated.render(out, Page.NOTHING, page));
    }

    /** A list of thousands is drawn from the places alone; verdicts with their quotes are on the candidates' own pages. */
    private static ShortlistParts parts(Ranking all, List<Ranking.Placed> shown) {
        return ShortlistParts.of(
                all.opening().job(),
                shown.stream().map(Ranking.Placed::listed).toList(),
                all.unread(),
                new JobLinks(all.opening().id()));
    }
}
