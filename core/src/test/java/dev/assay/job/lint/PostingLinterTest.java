package dev.assay.job.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostingLinterTest {

    private static final JobReader READER = new JobReader(Taxonomy.standard());
    private static final PostingLinter LINTER = new PostingLinter();

    private static List<Remark> remarks(String posting) {
        return LINTER.remarks(job(posting));
    }

    private static Job job(String posting) {
        return READER.read(Document.of("posting.txt", "0".repeat(64), posting, List.of(0), null, List.of()));
    }

    private static List<String> rules(String posting) {
        return remarks(posting).stream().map(Remark::rule).toList();
    }

    @Test
    void aPlainPostingIsLeftAlone() {
        assertThat(remarks("""
                        Backend Developer
                        Requirements
                        - Java and SQL
                        - 2+ years of experience with Docker
                        - Bachelor's degree or equivalent experience
                        """)).isEmpty();
    }

    @Test
    void wordingsOfAStereotypeAreQuotedWithWhatToWriteInstead() {
        Job job = job("Backend Developer\nWe look for a rockstar.");

        assertThat(LINTER.remarks(job)).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("gendered");
            assertThat(job.words(Objects.requireNonNull(remark.span()))).isEqualTo("rockstar");
            assertThat(remark.suggestion()).isEqualTo("experienced engineer");
            assertThat(remark.source()).contains("2011");
        });
    }

    @Test
    void wordsOfYouthAreAgeCoded() {
        assertThat(rules("Developer\nYou join a young team of digital natives."))
                .containsExactly("age-coded", "age-coded");
        assertThat(rules("Developer\nYou join the team of Mrs Youngman.")).isEmpty();
    }

    @Test
    void traitsThatEverybodyClaimsAreVague() {
        assertThat(rules("Developer\nRequirements\n- Team player")).containsExactly("vague-trait");
    }

    @Test
    void aDegreeWithoutAnEquivalentIsRemarkedOn() {
        assertThat(rules("Developer\nRequirements\n- Bachelor's degree in Computer Science"))
                .containsExactly("degree-only");
        assertThat(rules("Developer\nNice to have\n- Bachelor's degree in Computer Science"))
                .isEmpty();
    }

    @Test
    void juniorsHaveNoEightYears() {
        assertThat(rules("Junior Developer\nRequirements\n- 8 years of experience with Java"))
                .containsExactly("junior-with-years");
        assertThat(rules("Senior Developer\nRequirements\n- 8 years of experience with Java"))
                .containsExactly("many-years");
    }

    @Test
    void nobodyHasUsedATechnologyForLongerThanItIsPublic() {
        assertThat(rules("Developer\nRequirements\n- 15 years of experience with Kubernetes"))
                .containsExactly("impossible-years");
        assertThat(rules("Developer\nRequirements\n- 15 years of experience with Kubernetes or Java"))
                .containsExactly("many-years");
    }

    @Test
    void aLongListOfMustHavesIsRemarkedOnOnce() {
        String many =
                "Java, Python, Go, Rust, Kotlin, PHP, Ruby, Docker, Kubernetes, Terraform, Kafka, Redis and MySQL";

        assertThat(rules("Developer\nRequirements\n- " + many)).containsExactly("many-must-haves");
        assertThat(rules("Developer\nNice to have\n- " + many)).isEmpty();
    }

    @Test
    void everyRuleHasASourceAndASuggestionAndIsReachable() {
        assertThat(LintRules.standard().rules().values()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z-]+");
            assertThat(rule.reason()).endsWith(".");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.suggestion()).isNotBlank();
        });
        assertThat(LintRules.standard().firstYears().keySet())
                .allSatisfy(
                        concept -> assertThat(Taxonomy.standard().find(concept)).isPresent());
    }
}
