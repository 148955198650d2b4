package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A requirement in the list beside the posting.
 *
 * @param choices what it can be made
 */
record RubricRow(String id, String text, String kind, String importance, List<Choice> choices) {
    RubricRow {
        choices = List.copyOf(choices);
    }

    static final String REMOVE = "REMOVE";

    /** One of the things that a requirement can be made. */
    record Choice(String value, String name, boolean chosen) {}

    static RubricRow of(Requirement requirement, Job job) {
        return new RubricRow(
                requirement.id(),
                RequirementText.of(requirement, job),
                words(requirement.kind()),
                words(requirement.importance()),
                choices(requirement.importance()));
    }

    private static List<Choice> choices(Importance current) {
        return Stream.concat(
                        Stream.of(Importance.values())
                                .map(each -> new Choice(each.name(), words(each), each == current)),
                        Stream.of(new Choice(REMOVE, "not asked", false)))
                .toList();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
