package dev.assay.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ask;
import dev.assay.evidence.Strength;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import dev.assay.testsupport.Randomly;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandsTest {

    private final JobWeights weights =
            Weights.STANDARD.of(Ask.job(Ask.skill("java"), Ask.skill("sql"), Ask.skill("linux"), Ask.skill("aws")));

    /** Marks from one letter each: D, S and C are MET in that strength, p is PARTLY CLAIMED, anything else is UNKNOWN. */
    private static List<Mark> marks(String letters) {
        return letters.chars().mapToObj(letter -> mark((char) letter)).toList();
    }

    private static Mark mark(char letter) {
        return switch (letter) {
            case 'D' -> new Mark(Outcome.MET, Strength.DEMONSTRATED);
            case 'S' -> new Mark(Outcome.MET, Strength.SUPPORTED);
            case 'C' -> new Mark(Outcome.MET, Strength.CLAIMED);
            case 'p' -> new Mark(Outcome.PARTLY, Strength.CLAIMED);
            default -> new Mark(Outcome.UNKNOWN, null);
        };
    }

    private List<Integer> bands(String... bestFirst) {
        return new Bands(weights)
                .number(List.of(bestFirst).stream().map(BandsTest::marks).toList());
    }

    @Test
    void equalCandidatesShareABand() {
        assertThat(bands("SSS?", "SSS?", "SSS?")).containsExactly(1, 1, 1);
    }

    @Test
    void whoIsBehindInOnePlaceAndAheadInNoneIsInALowerBand() {
        assertThat(bands("SSSS", "SSSC", "SSS?")).containsExactly(1, 2, 3);
    }

    @Test
    void strengthsThatAFifthOfTheWeightsCanTurnShareABand() {
        // Ahead by 1.0 in favour and 0.8 against: 0.8 x 1.0 is less than 1.2 x 0.8.
        assertThat(bands("D???", "?S??")).containsExactly(1, 1);
        // Ahead by 1.0 in favour and 0.5 against: 0.8 x 1.0 is more than 1.2 x 0.5.
        assertThat(bands("D???", "?C??")).containsExactly(1, 2);
    }

    @Test
    void theLimitItselfIsShared() {
        // 0.8 x (0.8 - 0.5 + 0.5 - 0.25 + 0.2) = 1.2 x 0.5: level at the limit.
        assertThat(bands("SCD?", "CpSC")).containsExactly(1, 1);
    }

    @Test
    void aBandReachesDownToTheLastWhoCouldOvertakeItsFirst() {
        // The second cannot overtake the first, the third can.
        assertThat(bands("DD??", "DC??", "??SC")).containsExactly(1, 2, 2);
        assertThat(bands("DD??", "DS??", "??DS")).containsExactly(1, 1, 1);
    }

    @Test
    void noOneBelowABandCouldOvertakeItsFirstWithAnyOfTheExtremeWeights() {
        Randomly.check(300, random -> {
            List<String> rows = new ArrayList<>();
            for (int index = 0; index < 8; index++) {
                rows.add(random.ints(4, 0, 5)
                        .mapToObj("DSCp?"::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()));
            }
            rows.sort(Comparator.comparingInt((String row) -> score(row, 0b1111, 10, 10))
                    .reversed());
            List<Integer> bands = bands(rows.toArray(String[]::new));

            int first = 0;
            for (int index = 1; index < rows.size(); index++) {
                if (!bands.get(index).equals(bands.get(first))) {
                    for (String below : rows.subList(index, rows.size())) {
                        assertThat(overtakesSomewhere(below, rows.get(first)))
                                .as(below + " over " + rows.get(first))
                                .isFalse();
                    }
                    first = index;
                }
            }
        });
    }

    /** Whether one of the sixteen corners of the weights puts a row level with another or above it. */
    private static boolean overtakesSomewhere(String below, String above) {
        return IntStream.range(0, 16).anyMatch(corner -> score(below, corner, 12, 8) >= score(above, corner, 12, 8));
    }

    private static int score(String row, int corner, int more, int less) {
        int score = 0;
        for (int index = 0; index < row.length(); index++) {
            int worth = switch (row.charAt(index)) {
                case 'D' -> 100;
                case 'S' -> 80;
                case 'C' -> 50;
                case 'p' -> 25;
                default -> 0;
            };
            score += worth * ((corner >> index & 1) == 1 ? more : less);
        }
        return score;
    }

    @Test
    void noCandidatesNoBands() {
        assertThat(bands()).isEmpty();
    }
}
