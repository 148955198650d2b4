package dev.assay.job;

import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the posting asks of the person.
 *
 * @param id {@code R1}, {@code R2}, … in the order of the posting
 * @param kind what sort of thing is asked
 * @param importance how much it is wanted
 * @param quote the sentence, bullet or clause that states it
 * @param anyOf the alternatives that satisfy it, in the order of the text; empty where it names no concept
 * @param family the group that the alternatives belong to ("relational databases such as …"), or null
 * @param open whether others of the same family also count ("such as", "or similar")
 * @param years how much practice is asked, or null
 * @param education the degree asked, or null
 */
public record Requirement(
        String id,
        Kind kind,
        Importance importance,
        Span quote,
        List<Term> anyOf,
        @Nullable Term family,
        boolean open,
        @Nullable Years years,
        @Nullable EducationAsked education) {

    public Requirement {
        anyOf = List.copyOf(anyOf);
    }

    /**
     * How many of the alternatives are asked, as the quote says: 2 for "two of the following"; 1 where it says nothing else.
     *
     * @param posting the text that the quote is from
     */
    public int least(Document posting) {
        int first = anyOf.size() < 2 ? quote.start() : anyOf.getFirst().span().start();
        return first <= quote.start() ? 1 : Math.min(anyOf.size(), CountAsked.in(posting.text(), quote.start(), first));
    }

    /** What sort of thing a requirement asks. */
    public enum Kind {
        SKILL,
        EXPERIENCE,
        EDUCATION,
        CERTIFICATION,
        LANGUAGE,
        ELIGIBILITY,
        TRAIT
    }

    /**
     * A concept as the posting names it.
     *
     * @param concept the concept's id
     * @param label the concept's label
     * @param span the words that name it
     */
    public record Term(String concept, String label, Span span) {}

    /**
     * An amount of practice in years; at least one bound is present.
     *
     * @param min the least, or null where none is stated
     * @param max the most, or null where none is stated
     */
    public record Years(@Nullable Integer min, @Nullable Integer max) {}

    /**
     * A degree that is asked.
     *
     * @param level the least level that satisfies, or null where none is stated
     * @param fields the fields of study named; empty where any serves
     * @param relatedField whether a related field serves too
     * @param equivalent whether experience or an equivalent can replace the degree
     */
    public record EducationAsked(
            @Nullable DegreeLevel level, List<Term> fields, boolean relatedField, boolean equivalent) {
        public EducationAsked {
            fields = List.copyOf(fields);
        }
    }
}
