package dev.assay.match;

import static dev.assay.Shown.degree;
import static dev.assay.Shown.unfinished;
import static dev.assay.Shown.worked;
import static dev.assay.match.Judging.judged;
import static dev.assay.match.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ask;
import dev.assay.evidence.Evidence;
import dev.assay.taxonomy.DegreeLevel;
import org.junit.jupiter.api.Test;

/** What is asked of an education, and what shows it. */
class EducationMatchTest {

    private final Ask bachelor = Ask.degree(DegreeLevel.BACHELOR, "computer-science");

    @Test
    void aDegreeOfTheLevelOrAboveInTheFieldIsMet() {
        assertThat(judged(bachelor, degree(DegreeLevel.BACHELOR, "computer-science")))
                .isEqualTo("MET CLAIMED");
        assertThat(verdict(bachelor, degree(DegreeLevel.MASTER, "computer-science"))
                        .because())
                .isEqualTo("A master's degree in Computer science is what is asked.");
    }

    @Test
    void aRelatedFieldCountsWhereThePostingTakesOne() {
        Evidence related = degree(DegreeLevel.BACHELOR, "software-engineering");

        assertThat(judged(bachelor.orRelatedField(), related)).isEqualTo("MET CLAIMED");
        assertThat(judged(bachelor, related)).isEqualTo("PARTLY CLAIMED");
    }

    @Test
    void anotherFieldOrAnUnknownOneIsPartly() {
        assertThat(verdict(bachelor.orRelatedField(), degree(DegreeLevel.BACHELOR, "law"))
                        .because())
                .isEqualTo("A bachelor's degree in Law; asked is a bachelor's degree in computer-science.");
        assertThat(judged(bachelor, degree(DegreeLevel.BACHELOR, null))).isEqualTo("PARTLY CLAIMED");
    }

    @Test
    void anyFieldServesWhereNoneIsNamed() {
        assertThat(judged(Ask.degree(DegreeLevel.BACHELOR), degree(DegreeLevel.BACHELOR, "law")))
                .isEqualTo("MET CLAIMED");
    }

    @Test
    void anUnfinishedDegreeALevelBelowOrAnUnclearLevelIsPartly() {
        assertThat(judged(bachelor, unfinished(DegreeLevel.BACHELOR, "computer-science")))
                .isEqualTo("PARTLY CLAIMED");
        assertThat(judged(bachelor, degree(DegreeLevel.ASSOCIATE, "computer-science")))
                .isEqualTo("PARTLY CLAIMED");
        assertThat(judged(bachelor, degree(null, "computer-science"))).isEqualTo("PARTLY CLAIMED");
    }

    @Test
    void aCourseNeitherShowsNorRulesOutADegree() {
        assertThat(judged(bachelor, degree(DegreeLevel.NONE, "computer-science")))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aSchoolCertificateAsTheHighestLevelStatedRulesADegreeOut() {
        Evidence school = degree(DegreeLevel.SECONDARY, null);

        assertThat(judged(bachelor, school)).isEqualTo("NOT_MET CLAIMED");
        assertThat(judged(bachelor, school, unfinished(DegreeLevel.BACHELOR, "computer-science")))
                .isEqualTo("PARTLY CLAIMED");
        assertThat(judged(bachelor.orEquivalent(), school)).isEqualTo("UNKNOWN");
    }

    @Test
    void experienceReplacesADegreeOnlyWhereThePostingSaysSo() {
        assertThat(judged(bachelor.orEquivalent(), worked(48))).isEqualTo("MET SUPPORTED");
        assertThat(verdict(bachelor.orEquivalent(), worked(20)).because())
                .isEqualTo("1 year 8 months of work; the posting takes experience in place of a bachelor's degree,"
                        + " and 4 years would do.");
        assertThat(judged(bachelor.orEquivalent(), worked(20))).isEqualTo("PARTLY SUPPORTED");
        assertThat(judged(bachelor, worked(48))).isEqualTo("UNKNOWN");
    }

    @Test
    void courseworkIsMetByAnyStudyInTheField() {
        assertThat(judged(Ask.degree(null, "computer-science"), unfinished(DegreeLevel.NONE, "computer-science")))
                .isEqualTo("MET CLAIMED");
        assertThat(judged(Ask.degree(null, "computer-science"), degree(null, "software-engineering")))
                .isEqualTo("MET CLAIMED");
    }
}
