package dev.assay.report;

import dev.assay.evidence.Strength;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import java.util.Locale;

/**
 * How a candidate stands on a requirement: outcome and strength, for the eye and for the ear.
 *
 * @param mark the id of the mark and the name of the colour: a letter for the outcome, a digit for the strength
 * @param words such as "met, supported"
 */
public record Standing(String mark, String words) {

    static final Standing UNKNOWN = new Standing("u", "unknown");

    /** "Met, supported." */
    public String sentence() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** How a verdict stands. */
    public static Standing of(Verdict verdict) {
        return of(verdict.mark());
    }

    static Standing of(Mark mark) {
        Strength strength = mark.strength();
        return strength == null ? UNKNOWN : of(mark.outcome(), strength);
    }

    static Standing of(Outcome outcome, Strength strength) {
        return new Standing(letter(outcome) + digit(strength), Words.of(outcome) + ", " + Words.of(strength));
    }

    private static String letter(Outcome outcome) {
        return switch (outcome) {
            case MET -> "m";
            case PARTLY -> "p";
            case NOT_MET -> "n";
            case UNKNOWN -> "u";
        };
    }

    private static String digit(Strength strength) {
        return switch (strength) {
            case CLAIMED -> "1";
            case SUPPORTED -> "2";
            case DEMONSTRATED -> "3";
        };
    }
}
