package dev.assay.report;

import static dev.assay.job.Importance.PREFERRED;
import static dev.assay.job.Importance.REQUIRED;
import static dev.assay.job.Requirement.Kind.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Job;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostingTextTest {

    @Test
    void piecesJoinToThePosting() {
        assertThat(PostingText.piecesOf(SampleReport.JOB).stream()
                        .map(PostingPiece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(SampleReport.JOB.posting().text());
    }

    @Test
    void aRequirementIsMarkedFromItsFirstWordToItsLast() {
        assertThat(shown(new SampleJob("Job", "We want Java here.").asks(REQUIRED, SKILL, "want Java", "Java")))
                .isEqualTo("We |want  [R1> required|*Java* <R1] required| here.");
    }

    @Test
    void requirementsOfOneSentenceShareItsWords() {
        assertThat(shown(new SampleJob("Job", "Java and Go")
                        .asks(REQUIRED, SKILL, "Java and Go", "Java")
                        .asks(REQUIRED, SKILL, "Java and Go", "Go")))
                .isEqualTo("*Java* [R1, R2> required| and  required|*Go* <R1, R2] required");
    }

    @Test
    void theGreatestImportanceIsShownWhereQuotesOverlap() {
        assertThat(shown(new SampleJob("Job", "a b c")
                        .asks(PREFERRED, SKILL, "a b")
                        .asks(REQUIRED, SKILL, "b c")))
                .isEqualTo("a  [R1> preferred|b [R2> <R1] required| c <R2] required");
    }

    @Test
    void anAlternativeFromAnotherLineIsMarkedWhereItStands() {
        assertThat(shown(
                        new SampleJob("Job", "Git now, Docker then").asks(REQUIRED, SKILL, "Git now", "Git", "Docker")))
                .isEqualTo("*Git* [R1> required| now <R1] required|, |*Docker* <R1] required| then");
    }

    @Test
    void aPostingWithoutRequirementsIsOnePiece() {
        assertThat(shown(new SampleJob("Job", "Come!"))).isEqualTo("Come!");
    }

    @Test
    void aHeadingIsShownWithoutWhatMakesItOne() {
        assertThat(PostingText.piecesOf(new SampleJob("Job", "# Job\n\n## What you bring ##\n- Java\n#1 in Java")
                                .asks(REQUIRED, SKILL, "Java", "Java")
                                .job())
                        .stream()
                        .filter(PostingPiece::heading)
                        .map(PostingPiece::text))
                .containsExactly("Job", "What you bring");
    }

    private static String shown(SampleJob sample) {
        Job job = sample.job();
        return PostingText.piecesOf(job).stream().map(PostingTextTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(PostingPiece piece) {
        return (piece.term() ? "*" + piece.text() + "*" : piece.text())
                + (piece.beginning().isEmpty() ? "" : " [" + String.join(", ", piece.beginning()) + ">")
                + (piece.ending().isEmpty() ? "" : " <" + String.join(", ", piece.ending()) + "]")
                + (piece.importance() == null ? "" : " " + piece.importance());
    }
}
