package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.explain.ExplanationText;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/method.md} is what the software says. */
class MethodExampleTest {

    private static final String POSTING = """
            Java
            relational databases such as MySQL or PostgreSQL
            unit tests and integration tests
            at least 3 years of experience
            Scrum would be a plus
            """;

    private static final Document DOCUMENT =
            Document.of("posting.txt", "0".repeat(64), POSTING, List.of(0), null, List.of());

    private final Job job = new Job(
            DOCUMENT,
            "Developer",
            List.of(
                    skill("R1", Importance.REQUIRED, "Java", null, term("java", "Java")),
                    skill(
                            "R2",
                            Importance.REQUIRED,
                            "relational databases such as MySQL or PostgreSQL",
                            term("relational-database", "relational databases"),
                            term("mysql", "MySQL"),
                            term("postgresql", "PostgreSQL")),
                    skill(
                            "R3",
                            Importance.REQUIRED,
                            "unit tests and integration tests",
                            null,
                            term("unit-testing", "unit tests")),
                    skill(
                            "R4",
                            Importance.REQUIRED,
                            "unit tests and integration tests",
                            null,
                            term("integration-testing", "integration tests")),
                    new Requirement(
                            "R5",
                            Kind.EXPERIENCE,
                            Importance.REQUIRED,
                            span("at least 3 years of experience"),
                            List.of(),
                            null,
                            false,
                            new Years(3, null),
                            null),
                    skill("R6", Importance.PREFERRED, "Scrum would be a plus", null, term("scrum", "Scrum"))));

    private final List<Evidence> evidence = List.of(
            Shown.used("spring-boot", 24),
            Shown.used("unit-testing", 24),
            Shown.worked(24),
            Shown.claimed("oracle-database"),
            Shown.of(new Fact.Skill("scrum", null), Strength.CLAIMED, "Scrum"));

    @Test
    void theDocumentTellsWhatTheSoftwareSays() throws IOException {
        Assessment assessment = new Assessor(Taxonomy.standard(), Weights.STANDARD).assess(job, evidence);
        String document = Files.readString(Path.of("..", "docs", "method.md"));

        assertThat(document)
                .contains(ExplanationText.of(assessment.explanation()))
                .contains(assessment.verdicts().stream()
                        .map(MethodExampleTest::line)
                        .collect(Collectors.joining()))
                .contains("floor " + assessment.score().floor().rounded(4) + ", ceiling "
                        + assessment.score().ceiling().rounded(4))
                .contains(assessment.questions().stream()
                        .map(Question::text)
                        .findFirst()
                        .orElseThrow());
    }

    private static String line(Verdict verdict) {
        return verdict.requirement() + "  " + verdict.because() + "\n";
    }

    private static Requirement skill(
            String id, Importance importance, String quote, @Nullable Term family, Term... anyOf) {
        return new Requirement(
                id, Kind.SKILL, importance, span(quote), List.of(anyOf), family, family != null, null, null);
    }

    private static Term term(String concept, String words) {
        return new Term(concept, words, span(words));
    }

    private static Span span(String words) {
        int start = POSTING.indexOf(words);
        return new Span(start, start + words.length(), 1);
    }
}
