package dev.assay.evaluation.labels;

import dev.assay.job.Importance;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person found a posting to ask. Strings are verbatim, white space apart.
 *
 * @param items one for each sentence, bullet or clause that asks something
 * @param maybe what two readers would not agree on, or null
 */
public record LabelledPosting(List<Item> items, @Nullable Unsure maybe) {

    /** What counts neither for nor against. */
    public Unsure unsure() {
        return maybe == null ? Unsure.NOTHING : maybe;
    }

    /**
     * A sentence, bullet or clause that asks something of the person.
     *
     * @param quote its words
     * @param kind what sort of thing it asks
     * @param importance how much it is wanted
     * @param years how much practice is asked, or null
     * @param groups its technical terms
     * @param education the degree asked, or null
     * @param certifications the certificates named
     */
    public record Item(
            String quote,
            Requirement.Kind kind,
            Importance importance,
            @Nullable Years years,
            List<Group> groups,
            @Nullable EducationLabel education,
            List<String> certifications) {}

    /**
     * Terms that belong together.
     *
     * @param op whether one of them is enough
     * @param open whether others of the kind count too
     * @param terms the words that name them
     */
    public record Group(Op op, boolean open, List<String> terms) {}

    /** How many of a group's terms are asked. */
    public enum Op {
        ANY,
        ALL
    }

    /**
     * A degree that is asked.
     *
     * @param level the lowest level that serves
     * @param fields the fields of study named
     * @param relatedField whether a related field serves too
     * @param equivalent whether something else can replace the degree
     */
    public record EducationLabel(Level level, List<String> fields, boolean relatedField, boolean equivalent) {}
}
