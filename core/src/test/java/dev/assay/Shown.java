package dev.assay;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Span;
import org.jspecify.annotations.Nullable;

/** Evidence for tests, each piece quoted from the start of a source of its own words. */
public final class Shown {

    private Shown() {}

    public static Evidence claimed(String skill) {
        return of(new Fact.Skill(skill, null), Strength.CLAIMED, skill);
    }

    public static Evidence used(String skill, int months) {
        return of(new Fact.Skill(skill, months), Strength.SUPPORTED, skill);
    }

    public static Evidence demonstrated(String skill) {
        return of(new Fact.Skill(skill, null), Strength.DEMONSTRATED, skill);
    }

    public static Evidence worked(int months) {
        return of(new Fact.Practice(null, months, true), Strength.SUPPORTED, months + " months");
    }

    public static Evidence statedPractice(@Nullable String skill, int months) {
        return of(new Fact.Practice(skill, months, false), Strength.CLAIMED, months + " months stated");
    }

    public static Evidence degree(@Nullable DegreeLevel level, @Nullable String field) {
        return of(new Fact.Degree(level, field, true), Strength.CLAIMED, level + " " + field);
    }

    public static Evidence unfinished(@Nullable DegreeLevel level, @Nullable String field) {
        return of(new Fact.Degree(level, field, false), Strength.CLAIMED, level + " " + field);
    }

    public static Evidence of(Fact fact, Strength strength, String text) {
        return new Evidence(fact, strength, "cv.txt", new Span(0, text.length(), 1), text);
    }
}
