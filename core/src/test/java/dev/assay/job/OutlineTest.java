package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void headingsSayWhatTheLinesBelowThemSpeakAbout() {
        assertThat(outline("""
                        Backend Developer
                        We bake bread.
                        Your tasks
                        - build ovens
                        Requirements:
                        - Java
                        Nice to have
                        - Kotlin
                        What we offer
                        - free bread
                        """))
                .containsExactly(
                        "OPEN REQUIRED: Backend Developer",
                        "OPEN REQUIRED: We bake bread.",
                        "DUTIES REQUIRED: build ovens",
                        "ASKS REQUIRED: Java",
                        "ASKS PREFERRED: Kotlin",
                        "SILENT REQUIRED: free bread");
    }

    @Test
    void aHeadingMayStandBehindTheTitle() {
        assertThat(outline("""
                        Platform Engineer: What We Ask
                        - Java
                        """)).containsExactly("ASKS REQUIRED: Java");
    }

    @Test
    void headingsThatAreNotInTheTableAreReadByTheirWords() {
        assertThat(outline("""
                        Our Wish List Of Technical Skills
                        - Java
                        Perks Of Life At The Bakery
                        - free bread
                        For this seat you'll be doing the following:
                        - build ovens
                        """))
                .containsExactly("ASKS REQUIRED: Java", "SILENT REQUIRED: free bread", "DUTIES REQUIRED: build ovens");
    }

    @Test
    void aBulletThatEndsInAColonHeadsOnlyTheListItStandsIn() {
        assertThat(outline("""
                        Qualifications
                        - Certificates (optional):
                        - Baker's certificate
                        - Experience:
                        - three years
                        """)).containsExactly("ASKS OPTIONAL: Baker's certificate", "ASKS REQUIRED: three years");
    }

    @Test
    void aLeadInGoesOnWithItsSection() {
        assertThat(outline("""
                        Nice to have
                        Also welcome are people with:
                        - Kotlin
                        """)).contains("ASKS PREFERRED: Kotlin");
    }

    @Test
    void aShortStatementInTitleCaseIsNoHeading() {
        assertThat(outline("""
                        Requirements
                        Excellent Communication Skills
                        Strong SQL Experience
                        """))
                .containsExactly(
                        "ASKS REQUIRED: Excellent Communication Skills", "ASKS REQUIRED: Strong SQL Experience");
    }

    @Test
    void headingsInsideALongLineCutIt() {
        assertThat(
                        outline(
                                "We bake bread in seven towns and look for help. Required Experience: Java and SQL in a shop of any"
                                        + " size Preferred Qualifications: Kotlin What's In It for You - Bread - Butter Job benefits: Jam"))
                .containsExactly(
                        "OPEN REQUIRED: We bake bread in seven towns and look for help.",
                        "ASKS REQUIRED: Java and SQL in a shop of any size",
                        "ASKS PREFERRED: Kotlin",
                        "SILENT REQUIRED: Bread - Butter",
                        "SILENT REQUIRED: Jam");
    }

    @Test
    void headingsWithoutAMarkCutRunOnTextInTitleCase() {
        assertThat(
                        outline(
                                "Job type: Full-time Role: Baker of software Company type: Private Technologies java sql Job description"
                                        + " Responsibilities and Duties Build ovens for bread Your Profile Experience with Java and with SQL of any kind"))
                .containsExactly(
                        "FACTS REQUIRED: Full-time",
                        "OPEN REQUIRED: Baker of software",
                        "FACTS REQUIRED: Private",
                        "STACK REQUIRED: java sql",
                        "DUTIES REQUIRED: Build ovens for bread",
                        "ASKS REQUIRED: Experience with Java and with SQL of any kind");
    }

    @Test
    void aLabelInAListIsNoHeading() {
        assertThat(outline("""
                        Requirements
                        - Languages: Java
                        Databases: MySQL
                        """)).containsExactly("ASKS REQUIRED: Languages: Java", "ASKS REQUIRED: Databases: MySQL");
    }

    @Test
    void aFactOnOneLineDoesNotHoldForTheNext() {
        assertThat(outline("""
                        Location: Graz
                        We bake bread.
                        """)).containsExactly("FACTS REQUIRED: Graz", "OPEN REQUIRED: We bake bread.");
    }

    @Test
    void amongLabelledLinesALabelHoldsForItsOwnLine() {
        assertThat(outline("""
                        Skills must: Java, SQL
                        Secondary skills: Kotlin
                        Modules: bread or butter
                        """))
                .containsExactly(
                        "ASKS REQUIRED: Java, SQL",
                        "ASKS PREFERRED: Kotlin",
                        "ASKS REQUIRED: Modules: bread or butter");
        assertThat(outline("""
                        Nice to have: Kotlin
                        Some Ruby
                        """)).containsExactly("ASKS PREFERRED: Kotlin", "ASKS PREFERRED: Some Ruby");
    }

    @Test
    void theFirstRowOfATableIsItsHeadingAndTheOthersAreNot() {
        assertThat(outline("""
                        Requirement | Level
                        Java | must
                        Kotlin | nice to have
                        """)).containsExactly("ASKS REQUIRED: Java | must", "ASKS REQUIRED: Kotlin | nice to have");
    }

    private static List<String> outline(String text) {
        return Outline.of(Postings.of(text), HeadingTable.standard()).stream()
                .map(passage -> passage.role() + " " + passage.importance() + ": "
                        + text.substring(passage.start(), passage.end()).strip())
                .toList();
    }
}
