package dev.assay.match;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The fields of study that a posting takes. */
final class StudyFields {

    private final EducationAsked asked;
    private final Taxonomy taxonomy;

    StudyFields(EducationAsked asked, Taxonomy taxonomy) {
        this.asked = asked;
        this.taxonomy = taxonomy;
    }

    /** How a field with this id fits; null where the text does not tell the field. */
    Fit fit(@Nullable String field) {
        if (asked.fields().isEmpty() && !asked.relatedField()) {
            return Fit.FULL;
        }
        if (field == null) {
            return Fit.UNCLEAR;
        }
        if (asked.fields().stream().anyMatch(term -> taxonomy.shows(field, term.concept()))) {
            return Fit.FULL;
        }
        if (asked.fields().stream().anyMatch(term -> isRelated(field, term.concept()))) {
            // Where courses are asked and no degree, a neighbouring field holds such courses.
            return asked.relatedField() || asked.level() == null ? Fit.FULL : Fit.NEAR;
        }
        return Fit.LESS;
    }

    private boolean isRelated(String field, String asked) {
        return taxonomy.areSiblings(field, asked) || taxonomy.shows(asked, field);
    }
}
