package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.resume.date.PartialDate;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Document RESUME = ResumeText.document("""
            Ada Quill
            Skills: Java, Rust
            Experience
            Java Developer, Quillmark Ltd, 2015 - 2018
            - Java services on Linux
            Developer, Nimbus Freight, 2013 - 2014
            - Java tools
            Education
            BSc in Computer Science, Quill University, 2009-2012
            """);
    private static final String FILE = RESUME.sha256();

    private final ResumeReader reader = new ResumeReader(Taxonomy.standard());
    private final Resume read = reader.read(RESUME);

    private Correction dates(int index, int from, int to) {
        return new Correction.Dates(
                FILE,
                read.employments().get(index).header().start(),
                new PartialDate(from, 0),
                new PartialDate(to, 0),
                false,
                "dates " + from + " to " + to);
    }

    private List<Evidence> evidence(Correction... corrections) {
        return new ResumeEvidence().of(reader.read(RESUME, null, new Corrections(List.of(corrections))));
    }

    @Test
    void correctedDatesCountWhereverTheyDidAndSaySo() {
        assertThat(evidence(dates(0, 2015, 2015)))
                .filteredOn(piece -> piece.fact().equals(new Fact.Skill("java", 36)))
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece.origin()).isEqualTo(new Origin.Corrected("dates 2015 to 2015")));
    }

    @Test
    void whatNoCorrectionHadAPartInIsAsItWas() {
        assertThat(evidence(dates(1, 2014, 2014)))
                .filteredOn(
                        piece -> piece.fact() instanceof Fact.Skill(String concept, var _) && concept.equals("linux"))
                .isEqualTo(new ResumeEvidence()
                        .of(read).stream()
                                .filter(piece -> piece.fact() instanceof Fact.Skill(String concept, var _)
                                        && concept.equals("linux"))
                                .toList())
                .isNotEmpty();
    }

    @Test
    void ofSeveralCorrectionsOfOneFactTheLastHolds() {
        assertThat(evidence(dates(0, 2015, 2015), dates(0, 2016, 2018)))
                .isEqualTo(evidence(dates(0, 2016, 2018)))
                .extracting(Evidence::fact)
                .contains(new Fact.Skill("java", 60));
    }

    @Test
    void aWordCanMeanAnotherSkillOrNone() {
        assertThat(evidence(new Correction.Meaning(FILE, "java", "kotlin", "Kotlin, read as Java")))
                .filteredOn(
                        piece -> piece.fact() instanceof Fact.Skill(String concept, var _) && concept.equals("kotlin"))
                .isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("Java");
                    assertThat(piece.origin()).isEqualTo(new Origin.Corrected("Kotlin, read as Java"));
                });
        assertThat(evidence(new Correction.Meaning(FILE, "java", null, "no skill")))
                .noneMatch(
                        piece -> piece.fact() instanceof Fact.Skill(String concept, var _) && concept.equals("java"));
    }

    @Test
    void aDegreeIsOfTheLevelThatSomeoneSays() {
        int start = read.education().getFirst().span().start();
        assertThat(evidence(new Correction.Degree(FILE, start, DegreeLevel.MASTER, false, "master, not finished")))
                .filteredOn(piece -> piece.fact() instanceof Fact.Degree)
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.fact()).isEqualTo(new Fact.Degree(DegreeLevel.MASTER, "computer-science", false));
                    assertThat(piece.strength()).isEqualTo(Strength.CLAIMED);
                    assertThat(piece.origin()).isInstanceOf(Origin.Corrected.class);
                });
    }

    @Test
    void aCorrectionOfAnotherFileChangesNothing() {
        assertThat(evidence(new Correction.Meaning("f".repeat(64), "java", null, "no skill")))
                .isEqualTo(new ResumeEvidence().of(read));
    }
}
