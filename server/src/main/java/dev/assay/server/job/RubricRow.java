package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A requirement in the list beside the posting.
 *
 * @param choices what it can be made
 * @param ticked whether it was chosen to become one with others
 */
record RubricRow(String id, String text, String kind, String importance, List<Choice> choices, boolean ticked) {
    RubricRow {
        choices = List.copyOf(choices);
    }

    static final String REMOVE = "REMOVE";
    static final String SPLIT = "SPLIT";
    static final String MERGE = "merge-";
    static final String IMPORTANCE = "importance-";

    /** One of the things that a requirement can be made. */
    record Choice(String value, String name, boolean chosen) {}

    /** @param form what was filled in before */
    static RubricRow of(Requirement requirement, Job job, Map<String, String> form) {
        return new RubricRow(
                requirement.id(),
                RequirementText.of(requirement, job),
                words(requirement.kind()),
                words(requirement.importance()),
                choices(
                        requirement,
                        form.getOrDefault(
                                IMPORTANCE + requirement.id(),
                                requirement.importance().name())),
                form.containsKey(MERGE + requirement.id()));
    }

    private static List<Choice> choices(Requirement requirement, String chosen) {
        List<Choice> choices = new ArrayList<>(importances(chosen));
        choices.add(choice(REMOVE, "not asked", chosen));
        if (requirement.anyOf().size() > 1) {
            choices.add(choice(SPLIT, "each by itself", chosen));
        }
        return choices;
    }

    /** How much something can be wanted. */
    static List<Choice> importances(String chosen) {
        return Stream.of(Importance.values())
                .map(each -> choice(each.name(), words(each), chosen))
                .toList();
    }

    private static Choice choice(String value, String name, String chosen) {
        return new Choice(value, name, value.equals(chosen));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
