package dev.assay.report;

import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Weighted;
import dev.assay.explain.Explanation.WeightedMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a mean that have one weight: it is explained once for all of them.
 *
 * @param weight how much each counts, and why
 * @param values what counts, in the order of the mean
 */
record WeightGroup(Explanation weight, List<Explanation> values) {
    WeightGroup {
        values = List.copyOf(values);
    }

    /** The groups, in the order in which their weights first come. */
    static List<WeightGroup> of(WeightedMean mean) {
        Map<Explanation, List<Explanation>> byWeight = new LinkedHashMap<>();
        for (Weighted part : mean.parts()) {
            byWeight.computeIfAbsent(part.weight(), _ -> new ArrayList<>()).add(part.value());
        }
        return byWeight.entrySet().stream()
                .map(group -> new WeightGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
