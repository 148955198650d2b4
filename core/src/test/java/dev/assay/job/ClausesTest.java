package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    @Test
    void sentencesAndSemicolonsEndAStatement() {
        assertThat(clauses("You know Java. You like bread! Git; Docker"))
                .containsExactly("You know Java.", "You like bread!", "Git", "Docker");
    }

    @Test
    void bulletsInsideALineStartAStatement() {
        assertThat(clauses("Java • Docker • Git")).containsExactly("Java", "Docker", "Git");
    }

    @Test
    void theNextDemandOfRunOnTextStartsAStatement() {
        assertThat(clauses("Practical knowledge of Git (GitHub) Experience with Java Fluent English Good grasp of SQL"
                        + " Bachelor's degree in physics Must like bread"))
                .containsExactly(
                        "Practical knowledge of Git (GitHub)",
                        "Experience with Java",
                        "Fluent English",
                        "Good grasp of SQL",
                        "Bachelor's degree in physics",
                        "Must like bread");
    }

    @Test
    void aLabelInsideRunOnTextStartsAStatement() {
        assertThat(clauses("software for Linux systems Languages: Java and Python"))
                .containsExactly("software for Linux systems", "Languages: Java and Python");
    }

    @Test
    void aPartThatIsWantedLessIsAStatementOfItsOwn() {
        assertThat(clauses("Advanced knowledge of SQL, experience with Kafka is a plus"))
                .containsExactly("Advanced knowledge of SQL", "experience with Kafka is a plus");
        assertThat(clauses("Several years of Java, preferably in a large shop"))
                .containsExactly("Several years of Java", "preferably in a large shop");
    }

    @Test
    void aPlusAtTheEndAppliesToTheWholeLineOtherwise() {
        assertThat(clauses("Docker, Kubernetes and Helm is a plus"))
                .containsExactly("Docker, Kubernetes and Helm is a plus");
        assertThat(clauses("experience with Docker and knowledge of Helm is a plus"))
                .hasSize(1);
    }

    @Test
    void aPartWithItsOwnYearsIsAStatementOfItsOwn() {
        assertThat(clauses("5 years of Java, 2 years of Kotlin and strong knowledge of SQL"))
                .containsExactly("5 years of Java", "2 years of Kotlin", "strong knowledge of SQL");
        assertThat(clauses("Bachelor's degree and 3 years of experience"))
                .containsExactly("Bachelor's degree", "3 years of experience");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience with tools, e.g. Git, i.e. version control",
                "C#, .NET and . NET Core",
                "a degree (e.g. in physics. Or chemistry) is fine",
                "Experience with Visual Basic and the Agile Manifesto",
                "Knowledge of Strong Customer Authentication",
                "5 years of Java and Kotlin (with 2 years of practice in a shop)",
            })
    void otherMarksAndCapitalsDoNot(String text) {
        assertThat(clauses(text)).containsExactly(text);
    }

    private static List<String> clauses(String text) {
        Mentions skills = Postings.skills(text);
        Passage passage = new Passage(SectionRole.ASKS, Importance.REQUIRED, 0, text.length());
        List<String> clauses = new ArrayList<>();
        for (List<Word> sentence : Sentences.of(text, 0, text.length())) {
            for (Statement clause : Clauses.of(passage, sentence, skills)) {
                clauses.add(text.substring(clause.start(), clause.end()));
            }
        }
        return clauses;
    }

    @Test
    void aLongSentenceWithoutMarksIsCutWhereDemandsStart() {
        String noise =
                "our client a bakery in the north is looking for a developer to join a team of twelve people who work on ";
        assertThat(clauses(noise
                        + "ovens and bread and rolls and cakes and tarts and pies and buns and more of it every single day and"
                        + " every single night you must have good Java skills strong SQL is essential knowledge of Docker is required"
                        + " experience of Kafka would be beneficial"))
                .endsWith(
                        "you must have good Java skills",
                        "strong SQL is essential",
                        "knowledge of Docker is required",
                        "experience of Kafka would be beneficial");
    }
}
