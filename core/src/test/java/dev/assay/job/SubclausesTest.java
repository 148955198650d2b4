package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubclausesTest {

    @Test
    void yearsBelongToWhatTheyStandWith() {
        assertThat(Postings.requirements("""
                        Requirements
                        - 6+ years building distributed systems, strong Rust, deep SQL
                        - Seven years of experience in software testing, including three (3) years in test automation
                        - Three or more years with Swift
                        """))
                .extracting(text -> text.substring(0, text.indexOf(": ")))
                .containsExactly(
                        "SKILL REQUIRED [distributed-systems] 6..null years",
                        "SKILL REQUIRED [rust]",
                        "SKILL REQUIRED [sql]",
                        "SKILL REQUIRED [testing] 7..null years",
                        "SKILL REQUIRED [test-automation] 3..null years",
                        "SKILL REQUIRED [swift] 3..null years");
    }

    @Test
    void aDegreeAndThePracticeInsteadOfItAreOneDemand() {
        Job job = Postings.read("""
                Requirements
                - Either a bachelor's degree in informatics and three years of practice, or five years of practice without a degree
                """);
        assertThat(job.requirements())
                .first()
                .satisfies(requirement -> assertThat(
                                Objects.requireNonNull(requirement.education()).equivalent())
                        .isTrue());
    }
}
