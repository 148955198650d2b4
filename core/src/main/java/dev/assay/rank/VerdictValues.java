package dev.assay.rank;

import dev.assay.evidence.Strength;
import dev.assay.explain.Rational;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much a verdict is worth, from 0 to 1. Worth rises with strength, and the weakest MET is worth no less than the strongest
 * PARTLY: so more evidence never lowers a score.
 *
 * @param met the worth of MET by strength
 * @param partly the worth of PARTLY by strength
 */
public record VerdictValues(Map<Strength, Rational> met, Map<Strength, Rational> partly) {

    /**
     * A claim is worth half of what a demonstration is, a described use four fifths, and PARTLY half of MET. The order, not the
     * figures, follows the research cited in {@code docs/method.md}: points for named keywords predict little, rated work much.
     */
    public static final VerdictValues STANDARD = new VerdictValues(
            byStrength(Rational.of(1, 2), Rational.of(4, 5), Rational.ONE),
            byStrength(Rational.of(1, 4), Rational.of(2, 5), Rational.of(1, 2)));

    public VerdictValues {
        met = Collections.unmodifiableMap(new EnumMap<>(met));
        partly = Collections.unmodifiableMap(new EnumMap<>(partly));
        if (!isRising(met, partly)) {
            throw new IllegalArgumentException(
                    "worths that do not rise from 0 to 1: PARTLY " + partly + ", MET " + met);
        }
    }

    /** Whether worth never falls, from the weakest PARTLY to the strongest MET, and stays between 0 and 1. */
    static boolean isRising(Map<Strength, Rational> met, Map<Strength, Rational> partly) {
        Rational last = Rational.ZERO;
        for (Map<Strength, Rational> row : List.of(partly, met)) {
            for (Strength strength : Strength.values()) {
                Rational worth = at(row, strength);
                if (worth.compareTo(last) < 0) {
                    return false;
                }
                last = worth;
            }
        }
        return last.compareTo(Rational.ONE) <= 0;
    }

    static Map<Strength, Rational> byStrength(Rational claimed, Rational supported, Rational demonstrated) {
        return new EnumMap<>(
                Map.of(Strength.CLAIMED, claimed, Strength.SUPPORTED, supported, Strength.DEMONSTRATED, demonstrated));
    }

    /** What the verdict is worth. UNKNOWN adds nothing yet: the ceiling shows what an answer could add. */
    public Rational of(Verdict verdict) {
        return of(verdict.mark());
    }

    Rational of(Mark mark) {
        return of(mark.outcome(), mark.strength());
    }

    Rational of(Outcome outcome, @Nullable Strength strength) {
        return switch (outcome) {
            case MET -> at(met, strength);
            case PARTLY -> at(partly, strength);
            case NOT_MET, UNKNOWN -> Rational.ZERO;
        };
    }

    /** Every worth there is. */
    Stream<Rational> all() {
        return Stream.concat(met.values().stream(), partly.values().stream());
    }

    /** What remains of a verdict if mere claims do not hold. */
    Rational leastOf(Mark mark) {
        return mark.strength() == Strength.CLAIMED ? Rational.ZERO : of(mark);
    }

    /** What the verdict becomes if a question about it is answered in full: with a use that a dated job supports. */
    Rational mostOf(Mark mark) {
        Rational answered = at(met, Strength.SUPPORTED);
        Rational now = of(mark);
        return mark.outcome() == Outcome.NOT_MET || now.compareTo(answered) > 0 ? now : answered;
    }

    private static Rational at(Map<Strength, Rational> row, @Nullable Strength strength) {
        Rational worth = strength == null ? null : row.get(strength);
        if (worth == null) {
            throw new IllegalArgumentException("no worth for strength " + strength);
        }
        return worth;
    }
}
