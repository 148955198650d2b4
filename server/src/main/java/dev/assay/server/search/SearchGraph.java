package dev.assay.server.search;

import dev.assay.server.account.Member;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The searches that someone keeps, over GraphQL. */
@Controller
class SearchGraph {

    private final Searches searches;

    SearchGraph(Searches searches) {
        this.searches = searches;
    }

    @QueryMapping
    List<SearchStore.Saved> searches(@AuthenticationPrincipal Member member) {
        return searches.saved(member);
    }

    @MutationMapping
    SearchStore.Saved keepSearch(
            @AuthenticationPrincipal Member member, @Argument String query, @Argument SearchController.Way way) {
        Searches.require(member);
        SearchStore.Saved search = new SearchApi.Kept(query, way).saved();
        searches.save(member, search);
        return search;
    }

    @MutationMapping
    List<SearchStore.Saved> forgetSearch(
            @AuthenticationPrincipal Member member, @Argument String query, @Argument SearchController.Way way) {
        Searches.require(member);
        searches.forget(member, new SearchApi.Kept(query, way).saved());
        return searches.saved(member);
    }
}
