package dev.assay.server.assessment;

import dev.assay.server.account.Member;
import dev.assay.server.assessment.SavedFilters.SavedFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saved filters over REST. */
@RestController
@RequestMapping("/api/v1/jobs/{job}/filters")
@Tag(name = "Shortlist")
class FilterApi {

    private final SavedFilters filters;

    FilterApi(SavedFilters filters) {
        this.filters = filters;
    }

    /**
     * A way to look at a job's shortlist.
     *
     * @param forget true where the one of that name is no longer wanted
     */
    @Schema(name = "FilterWanted")
    record Wanted(
            @Nullable String name,
            @Nullable String requirement,
            Choice.@Nullable Shows shows,
            @Nullable String stage,
            @Nullable String tag,
            Choice.@Nullable Order order,
            @Nullable Boolean forget) {
        Choice choice() {
            return new Choice(requirement, shows, stage, tag, order);
        }
    }

    /** A way to look at a job's shortlist as it is kept; {@code page} shows it. */
    @Schema(name = "Filter")
    record Answer(
            String name,
            String requirement,
            Choice.Shows shows,
            String stage,
            String tag,
            Choice.Order order,
            String page) {
        static Answer of(SavedFilter filter, String job) {
            Choice choice = filter.choice();
            return new Answer(
                    filter.name(),
                    choice.requirement(),
                    choice.shows(),
                    choice.stage(),
                    choice.tag(),
                    choice.order(),
                    choice.address(job));
        }
    }

    @GetMapping
    @Operation(operationId = "listFilters", summary = "Your own ways to look at the shortlist, by name")
    List<Answer> all(@AuthenticationPrincipal Member member, @PathVariable String job) {
        return filters.of(member, job).stream()
                .map(filter -> Answer.of(filter, job))
                .toList();
    }

    @PostMapping
    @Operation(
            operationId = "changeFilters",
            summary = "Keeps or forgets a way to look at the shortlist; those that are kept then")
    List<Answer> change(@AuthenticationPrincipal Member member, @PathVariable String job, @RequestBody Wanted wanted) {
        if (Boolean.TRUE.equals(wanted.forget())) {
            filters.forget(member, job, wanted.name());
        } else {
            filters.save(member, job, wanted.name(), wanted.choice());
        }
        return all(member, job);
    }
}
