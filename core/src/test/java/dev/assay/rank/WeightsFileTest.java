package dev.assay.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ask;
import dev.assay.evidence.Strength;
import dev.assay.explain.Rational;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsFileTest {

    private final Job job = Ask.job(Ask.skill("java"), Ask.skill("sql"));

    private Weights understood(String text) {
        return ((WeightsReading.Understood) WeightsFile.read("weights.txt", text, job)).weights();
    }

    private List<String> faults(String text) {
        return ((WeightsReading.Refused) WeightsFile.read("weights.txt", text, job)).faults();
    }

    @Test
    void anEmptyFileChangesNothing() {
        assertThat(understood("\n# nothing yet\n")).isEqualTo(Weights.STANDARD);
    }

    @Test
    void everySortOfWeightCanBeSet() {
        Weights weights = understood("""
                required = 4          # a comment
                Trait=1/3
                met.claimed = 0.55
                r2 = 2.5
                """);

        assertThat(weights.byImportance()).containsEntry(Importance.REQUIRED, Rational.of(4));
        assertThat(weights.byKind()).containsEntry(Kind.TRAIT, Rational.of(1, 3));
        assertThat(weights.values().met()).containsEntry(Strength.CLAIMED, Rational.of(11, 20));
        assertThat(weights.single()).containsExactlyEntriesOf(Map.of("R2", Rational.of(5, 2)));
    }

    @Test
    void everyFaultNamesFileLineAndWhatToDo() {
        assertThat(faults("""
                required
                prefered = 1
                trait = many
                R3 = 1
                sql = -1
                met.claimed = 1/0
                optional = 1
                optional = 2
                """))
                .hasSize(7)
                .allSatisfy(fault -> assertThat(fault).matches("weights\\.txt:\\d: .*; (write|use|remove).*"))
                .element(0)
                .isEqualTo(
                        "weights.txt:1: \"required\" sets nothing; write it as key = number, for example required = 3");
    }

    @Test
    void anUnknownKeyIsToldTheKnownOnes() {
        assertThat(faults("R3 = 1").getFirst()).contains("\"R3\" is not known", "R1, R2", "required");
    }

    @Test
    void worthMustRiseWithStrength() {
        assertThat(faults("partly.demonstrated = 0.9").getFirst())
                .startsWith("weights.txt: the worth of verdicts must rise");
        assertThat(faults("met.demonstrated = 2").getFirst()).contains("between 0 and 1");
    }

    @Test
    void notEverythingCanWeighNothing() {
        assertThat(faults("required = 0").getFirst()).contains("every requirement weighs 0");
    }

    @Test
    void aNumberOfAnyLengthIsReadOrRefusedAtOnce() {
        assertThat(faults("required = " + "9".repeat(1_000_000))).hasSize(1);
    }
}
