package dev.assay.rank;

import dev.assay.explain.Rational;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each requirement counts. A line of the posting counts by its importance; the requirements that stem from one line share
 * it; requirements of a kind that says little count a fraction.
 *
 * @param byImportance the weight of a line of the posting
 * @param byKind the factor for a kind of requirement
 * @param single the weights of single requirements, by id, in place of all that
 * @param values how much a verdict is worth
 */
public record Weights(
        Map<Importance, Rational> byImportance,
        Map<Requirement.Kind, Rational> byKind,
        Map<String, Rational> single,
        VerdictValues values) {

    /**
     * The weights for a job whose hiring team has documented no reasons for others. What is required counts three times what is
     * preferred; within a class all count the same, the choice that is easiest to defend without such reasons. Years and
     * self-described traits predict little and count a sixth; whether someone may work here is a yes or no for a person to check
     * and counts nothing.
     */
    public static final Weights STANDARD = new Weights(
            Map.of(
                    Importance.REQUIRED, Rational.of(3),
                    Importance.PREFERRED, Rational.ONE,
                    Importance.OPTIONAL, Rational.of(1, 2)),
            Map.of(
                    Requirement.Kind.SKILL, Rational.ONE,
                    Requirement.Kind.EXPERIENCE, Rational.of(1, 6),
                    Requirement.Kind.EDUCATION, Rational.ONE,
                    Requirement.Kind.CERTIFICATION, Rational.ONE,
                    Requirement.Kind.LANGUAGE, Rational.ONE,
                    Requirement.Kind.ELIGIBILITY, Rational.ZERO,
                    Requirement.Kind.TRAIT, Rational.of(1, 6)),
            Map.of(),
            VerdictValues.STANDARD);

    public Weights {
        byImportance = Collections.unmodifiableMap(new EnumMap<>(byImportance));
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
        single = Collections.unmodifiableMap(new TreeMap<>(single));
        if (byImportance.size() != Importance.values().length || byKind.size() != Requirement.Kind.values().length) {
            throw new IllegalArgumentException("weights for " + byImportance.keySet() + " and " + byKind.keySet());
        }
    }

    /** The weights of a job's requirements. */
    public JobWeights of(Job job) {
        return new JobWeights(job, this);
    }
}
