package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportanceCodesTest {

    @Test
    void lettersInFrontOfCriteriaSayHowMuchTheyAreWanted() {
        assertThat(Postings.requirements("""
                        Selection criteria
                        (E = essential, D = desirable)
                        E1 Experience with Java.
                        D1 Experience with Kotlin.
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java]: Experience with Java.",
                        "SKILL PREFERRED [kotlin]: Experience with Kotlin.");
        assertThat(Postings.requirements("""
                        Criteria
                        Experience with Java (E)
                        Experience with Kotlin (D)
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java]: Experience with Java",
                        "SKILL PREFERRED [kotlin]: Experience with Kotlin");
        assertThat(Postings.requirements("Requirements\nD3 charts in JavaScript\n"))
                .contains("SKILL REQUIRED [javascript]: D3 charts in JavaScript");
    }
}
