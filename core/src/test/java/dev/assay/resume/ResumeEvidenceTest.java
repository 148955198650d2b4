package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeEvidenceTest {

    private static final String RESUME = """
            Ada Quill
            Summary
            Strong communication skills, 8+ years of experience in Java.
            Skills: Java, Rust
            Languages: Hebrew
            Experience
            Java Developer, Quillmark Ltd, 2015 - 2018
            - Java services on Linux, Java everywhere
            Developer, Nimbus Freight, 2013 - 2014
            - Java tools
            Education
            BSc in Computer Science, Quill University, 2009-2012
            Certifications
            CCNA
            """;

    @Test
    void everyPieceQuotesTheDocumentExactlyAndShortly() {
        Document document = ResumeText.document(RESUME);

        assertThat(evidence(RESUME)).isNotEmpty().allSatisfy(piece -> {
            assertThat(piece.text()).isEqualTo(document.quote(piece.span()));
            assertThat(piece.text().length()).isLessThanOrEqualTo(160);
            assertThat(piece.source()).isEqualTo("cv.txt");
        });
    }

    @Test
    void aSupportedSkillIsShownOnceForEachEmploymentAndNotByTheList() {
        assertThat(evidence(RESUME))
                .filteredOn(piece -> piece.fact().equals(new Fact.Skill("java", 72)))
                .extracting(Evidence::strength)
                .containsExactly(Strength.SUPPORTED, Strength.SUPPORTED);
    }

    @Test
    void aSkillsListIsAClaim() {
        assertThat(evidence(RESUME))
                .filteredOn(piece -> piece.fact().equals(new Fact.Skill("rust", null)))
                .extracting(Evidence::strength)
                .containsExactly(Strength.CLAIMED);
    }

    @Test
    void repeatingAKeywordAddsNothing() {
        String repeated = RESUME.replace("Skills: Java, Rust", "Skills: Java, Rust" + ", Rust".repeat(100));

        assertThat(evidence(repeated)).extracting(Evidence::fact).isEqualTo(facts(RESUME));
    }

    @Test
    void practiceIsComputedFromEmploymentsAndTakenFromStatements() {
        assertThat(evidence(RESUME))
                .filteredOn(piece -> piece.fact() instanceof Fact.Practice)
                .extracting(Evidence::fact, Evidence::strength, Evidence::text)
                .containsExactly(
                        tuple(new Fact.Practice(null, 72, true), Strength.SUPPORTED, "2015 - 2018"),
                        tuple(new Fact.Practice(null, 72, true), Strength.SUPPORTED, "2013 - 2014"),
                        tuple(new Fact.Practice(null, 96, false), Strength.CLAIMED, "8+ years of experience in Java"),
                        tuple(
                                new Fact.Practice("java", 96, false),
                                Strength.CLAIMED,
                                "8+ years of experience in Java"));
    }

    @Test
    void degreesCertificatesLanguagesAndTraitsAreClaims() {
        assertThat(evidence(RESUME))
                .filteredOn(piece -> piece.strength() == Strength.CLAIMED)
                .extracting(Evidence::fact)
                .contains(
                        new Fact.Degree(DegreeLevel.BACHELOR, "computer-science", true),
                        new Fact.Certificate("ccna"),
                        new Fact.SpokenLanguage("hebrew"));
        assertThat(facts(RESUME)).anyMatch(fact -> fact instanceof Fact.Trait);
    }

    @Test
    void quotesHoldNoNameNoSchoolAndNoEmployer() {
        assertThat(evidence(RESUME))
                .extracting(Evidence::text)
                .noneMatch(text -> text.contains("Quill") || text.contains("Nimbus"));
    }

    private static List<Fact> facts(String text) {
        return evidence(text).stream().map(Evidence::fact).toList();
    }

    private static List<Evidence> evidence(String text) {
        Taxonomy taxonomy = Taxonomy.standard();
        return new ResumeEvidence().of(new ResumeReader(taxonomy).read(ResumeText.document(text)));
    }
}
