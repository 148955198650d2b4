package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.job.Requirement.Years;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementTextTest {

    private static final Span QUOTE = new Span(0, 23, 1);
    private static final Job JOB = new Job(
            Document.of("job.txt", "0".repeat(64), "You bring\n  what we ask", List.of(0), null, List.of()),
            "Job",
            List.of());

    @Test
    void alternativesAreListedByTheirLabels() {
        assertThat(text(null, false, null, null, term("MySQL"), term("PostgreSQL"), term("MariaDB")))
                .isEqualTo("MySQL, PostgreSQL or MariaDB");
    }

    @Test
    void anOpenListOfAFamilyNamesBoth() {
        assertThat(text(term("Relational database"), true, null, null, term("MySQL")))
                .isEqualTo("Relational database: MySQL, or similar");
        assertThat(text(term("Relational database"), true, null, null)).isEqualTo("Relational database");
    }

    @Test
    void yearsFollow() {
        assertThat(text(null, false, new Years(2, 5), null, term("Java"))).isEqualTo("Java; 2–5 years");
        assertThat(text(null, false, new Years(2, null), null, term("Java"))).isEqualTo("Java; 2+ years");
        assertThat(text(null, false, new Years(null, 5), null, term("Java"))).isEqualTo("Java; up to 5 years");
    }

    @Test
    void aDegreeIsNamedWithItsFields() {
        EducationAsked asked = new EducationAsked(
                DegreeLevel.BACHELOR, List.of(term("Computer science"), term("Mathematics")), true, true);

        assertThat(text(null, false, null, asked))
                .isEqualTo("Bachelor in Computer science or Mathematics, or a related field, or equivalent");
    }

    @Test
    void whereNoConceptIsNamedThePostingSpeaks() {
        assertThat(text(null, false, null, null)).isEqualTo("You bring what we ask");
    }

    private static String text(
            @Nullable Term family,
            boolean open,
            @Nullable Years years,
            @Nullable EducationAsked education,
            Term... anyOf) {
        Requirement requirement = new Requirement(
                "R1", Kind.SKILL, Importance.REQUIRED, QUOTE, List.of(anyOf), family, open, years, education);
        return RequirementText.of(requirement, JOB);
    }

    private static Term term(String label) {
        return new Term(label, label, QUOTE);
    }
}
