package dev.assay.evaluation.labels;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person found a résumé to say. Strings are verbatim, white space apart.
 *
 * @param positions jobs, internships, volunteer and military roles
 * @param education degrees and courses of study
 * @param certifications certificates
 * @param skills technical terms, each once
 * @param skillMonths for some of them, the months of the dated positions that name them
 * @param languages human languages
 * @param maybe what two readers would not agree on, or null
 */
public record LabelledResume(
        List<Position> positions,
        List<Course> education,
        List<String> certifications,
        List<String> skills,
        Map<String, Integer> skillMonths,
        List<String> languages,
        @Nullable Unsure maybe) {

    /** What counts neither for nor against. */
    public Unsure unsure() {
        return maybe == null ? Unsure.NOTHING : maybe;
    }

    /**
     * A role in a job or the like.
     *
     * @param title the role, or null
     * @param employer the employer, or null
     * @param from {@code 2015-03} or {@code 2015}, or null
     * @param to as {@code from}, {@code present}, or null
     */
    public record Position(
            @Nullable String title,
            @Nullable String employer,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * A degree, diploma or course of study.
     *
     * @param level its level
     * @param field the field of study, or null
     * @param institution the school, or null
     * @param end the year it ended or is to end, or null
     */
    public record Course(
            Level level,
            @Nullable String field,
            @Nullable String institution,
            @Nullable String end) {}
}
