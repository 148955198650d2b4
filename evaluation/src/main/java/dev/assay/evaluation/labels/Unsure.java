package dev.assay.evaluation.labels;

import dev.assay.job.Requirement.Years;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two readers of a text would not agree on: it counts neither for nor against.
 *
 * @param terms technical terms of a posting
 * @param importance terms of a posting whose importance is open
 * @param pairs two terms each, of which one may be enough
 * @param years least and most years of practice, either may be null
 * @param skills technical terms of a résumé
 */
public record Unsure(
        List<String> terms,
        List<String> importance,
        List<List<String>> pairs,
        List<List<@Nullable Integer>> years,
        List<String> skills) {

    /** Agreement on everything. */
    public static final Unsure NOTHING = new Unsure(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The amounts of practice that are open. */
    public Set<Years> openYears() {
        return years.stream()
                .map(bounds -> new Years(bounds.getFirst(), bounds.getLast()))
                .collect(Collectors.toSet());
    }
}
