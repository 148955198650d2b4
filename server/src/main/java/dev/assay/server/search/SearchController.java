package dev.assay.server.search;

import dev.assay.server.account.Member;
import dev.assay.server.pool.Pool;
import dev.assay.server.web.Frame;
import dev.assay.server.web.Page;
import dev.assay.server.web.Unusable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which candidates are searched for. */
@Controller
class SearchController {

    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    /** How a search is meant. */
    enum Way {
        SHOWN,
        WORDS
    }

    /** Among whom it searches. */
    enum Scope {
        JOBS,
        POOL
    }

    /**
     * A search and what it found.
     *
     * @param query what was typed; empty before the first search
     * @param seesPool whether this person may search the talent pool
     * @param understood what it was read as; empty where words are searched for
     * @param saved the searches that this person keeps
     */
    record SearchPage(
            Frame frame,
            String query,
            Way way,
            Scope scope,
            boolean seesPool,
            String understood,
            List<Hit> hits,
            List<SearchStore.Saved> saved) {

        boolean inPool() {
            return scope == Scope.POOL;
        }

        boolean isSaved() {
            return saved.contains(new SearchStore.Saved(query, way));
        }

        String count() {
            String all = hits.size() == SearchStore.MOST ? "The first " + hits.size() : String.valueOf(hits.size());
            return all + (hits.size() == 1 ? " candidate" : " candidates");
        }

        static String address(SearchStore.Saved search) {
            return UriComponentsBuilder.fromPath("/search")
                    .queryParam("way", search.way())
                    .queryParam("q", "{q}")
                    .encode()
                    .buildAndExpand(search.query())
                    .toUriString();
        }
    }

    @GetMapping("/search")
    View search(
            HttpServletRequest request,
            @AuthenticationPrincipal Member member,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "SHOWN") Way way,
            @RequestParam(name = "in", defaultValue = "JOBS") Scope scope) {
        String query = Searches.query(typed);
        List<Wanted> wanted = way == Way.SHOWN && !query.isEmpty() ? searches.wanted(query) : List.of();
        List<Hit> hits = query.isEmpty() ? List.of() : searches.find(member, query, wanted, way, scope);
        SearchPage page = new SearchPage(
                Frame.of(request, "Search"),
                query,
                way,
                scope,
                Pool.isFor(member),
                wanted.stream().map(Wanted::label).collect(Collectors.joining(" · ")),
                hits,
                searches.saved(member));
        return Page.of(out -> JtesearchGenerated.render(out, Page.NOTHING, page));
    }

    /** Keeps a search, or forgets it. */
    @PostMapping("/search")
    View keep(
            @AuthenticationPrincipal Member member,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "SHOWN") Way way,
            @RequestParam(defaultValue = "save") String answer) {
        Searches.require(member);
        SearchStore.Saved search = new SearchStore.Saved(Searches.query(typed), way);
        if (search.query().isEmpty()) {
            throw new Unusable("Type what you search for.");
        }
        if (answer.equals("save")) {
            searches.save(member, search);
        } else {
            searches.forget(member, search);
        }
        return new RedirectView(SearchPage.address(search));
    }
}
