package dev.assay.evidence;

import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one place of one source shows. This is all that matching sees of a candidate: there is no field for a name, a contact, a
 * photograph, an age, a gender, a nationality, an address, an employer, a school or the year of a degree.
 *
 * @param fact what is shown
 * @param strength how well
 * @param source the name of the file, repository or record that shows it
 * @param span where in the source's text
 * @param text the words at {@code span}, verbatim
 * @param origin where it is from, where that is more than a place in a text
 */
public record Evidence(Fact fact, Strength strength, String source, Span span, String text, Origin origin) {

    /** Evidence from what the candidate wrote. */
    public Evidence(Fact fact, Strength strength, String source, Span span, String text) {
        this(fact, strength, source, span, text, new Origin.Words());
    }

    /** What evidence can be about. */
    public sealed interface Fact {

        /**
         * The use of a concept.
         *
         * @param concept its id
         * @param months months of dated use over all the employments that name it, or null where none is dated
         */
        record Skill(String concept, @Nullable Integer months) implements Fact {}

        /**
         * An amount of work in general or of work with one concept.
         *
         * @param concept the concept's id, or null for work in general
         * @param months how much, at least 0
         * @param dated whether it was computed from dated employments; false where the candidate only states it
         */
        record Practice(@Nullable String concept, int months, boolean dated) implements Fact {}

        /**
         * A degree or course of study.
         *
         * @param level its level, or null where the text does not tell
         * @param field the id of its field, or null where unknown
         * @param complete false where it was not finished
         */
        record Degree(@Nullable DegreeLevel level, @Nullable String field, boolean complete) implements Fact {}

        /**
         * A certificate.
         *
         * @param concept its id, or null where the taxonomy does not know it
         */
        record Certificate(@Nullable String concept) implements Fact {}

        /**
         * A human language.
         *
         * @param concept its id
         */
        record SpokenLanguage(String concept) implements Fact {}

        /**
         * A trait that the text describes.
         *
         * @param concept its id
         */
        record Trait(String concept) implements Fact {}
    }
}
