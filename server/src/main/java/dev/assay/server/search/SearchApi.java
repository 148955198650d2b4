package dev.assay.server.search;

import dev.assay.server.account.Member;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The search over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Search")
class SearchApi {

    private final Searches searches;

    SearchApi(Searches searches) {
        this.searches = searches;
    }

    /**
     * What a search found.
     *
     * @param understood what it was read as; empty where words are searched for
     * @param candidates at most fifty, the best first
     */
    @Schema(name = "SearchResult")
    record Answer(List<String> understood, List<Found> candidates) {}

    /** A candidate that was found, and why; who the person is is not in it. */
    @Schema(name = "FoundCandidate")
    record Found(String application, String job, String title, String candidate, List<Hit.Piece> pieces) {
        static Found of(Hit hit) {
            return new Found(hit.application(), hit.job(), hit.title(), hit.candidate(), hit.pieces());
        }
    }

    /** A search that is kept. */
    @Schema(name = "SavedSearch")
    record Kept(@Nullable String query, SearchController.@Nullable Way way) {
        SearchStore.Saved saved() {
            String typed = Searches.query(Objects.requireNonNullElse(query, ""));
            if (typed.isEmpty()) {
                throw new Unusable("Say what is searched for.");
            }
            return new SearchStore.Saved(typed, Objects.requireNonNullElse(way, SearchController.Way.SHOWN));
        }
    }

    @GetMapping("/search")
    @Operation(
            operationId = "search",
            summary =
                    "Candidates of your jobs, or of the talent pool, who show what is searched for or wrote these words")
    Answer search(
            @AuthenticationPrincipal Member member,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "SHOWN") SearchController.Way way,
            @RequestParam(name = "in", defaultValue = "JOBS") SearchController.Scope scope) {
        Searches.require(member);
        String query = Searches.query(typed);
        if (query.isEmpty()) {
            throw new Unusable("Say what is searched for, in q.");
        }
        List<Wanted> wanted = way == SearchController.Way.SHOWN ? searches.wanted(query) : List.of();
        return new Answer(
                wanted.stream().map(Wanted::label).toList(),
                searches.find(member, query, wanted, way, scope).stream()
                        .map(Found::of)
                        .toList());
    }

    @GetMapping("/searches")
    @Operation(operationId = "listSearches", summary = "The searches that you keep, the latest first")
    List<Kept> saved(@AuthenticationPrincipal Member member) {
        return searches.saved(member).stream()
                .map(each -> new Kept(each.query(), each.way()))
                .toList();
    }

    @PostMapping("/searches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "keepSearch", summary = "Keeps a search")
    Kept save(@AuthenticationPrincipal Member member, @RequestBody Kept search) {
        Searches.require(member);
        SearchStore.Saved saved = search.saved();
        searches.save(member, saved);
        return new Kept(saved.query(), saved.way());
    }

    @DeleteMapping("/searches")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetSearch", summary = "Keeps a search no longer")
    void forget(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "SHOWN") SearchController.Way way) {
        Searches.require(member);
        searches.forget(member, new Kept(query, way).saved());
    }
}
