package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the words around a demand say of it: a parenthesis, what leads to a list, the list that it stands in. */
class WordsAroundDemandsTest {

    @Test
    void aWishInAParenthesisIsAboutThatAlone() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Strong Python (Django/Flask preferred)
                        - Cloud knowledge (Azure preferred: AKS, Cosmos DB)
                        - Kotlin (preferred)
                        - Fluent English (German is not required)
                        - Java (Hibernate a plus) and SQL
                        """))
                .containsExactly(
                        "SKILL REQUIRED [python]: Strong Python",
                        "SKILL PREFERRED [django/flask]: Django/Flask preferred",
                        "SKILL REQUIRED [cloud-platform]: Cloud knowledge",
                        "SKILL PREFERRED [azure]: Azure preferred: AKS, Cosmos DB",
                        "SKILL PREFERRED [aks]: Azure preferred: AKS, Cosmos DB",
                        "SKILL PREFERRED [cosmosdb]: Azure preferred: AKS, Cosmos DB",
                        "SKILL PREFERRED [kotlin]: Kotlin (preferred)",
                        "LANGUAGE REQUIRED [english]: Fluent English",
                        "LANGUAGE OPTIONAL [german]: German is not required",
                        "SKILL REQUIRED [java]: Java",
                        "SKILL PREFERRED [hibernate]: Hibernate a plus",
                        "SKILL REQUIRED [sql]: and SQL");
    }

    @Test
    void aLeadInSpeaksForAllOfItsSentence() {
        assertThat(Postings.requirements("""
                        Requirements
                        The following are preferred: DB2; experience with COBOL; familiarity with JCL
                        Linux.
                        """))
                .containsExactly(
                        "SKILL PREFERRED [db2]: The following are preferred: DB2",
                        "SKILL PREFERRED [cobol]: experience with COBOL",
                        "SKILL PREFERRED [jcl]: familiarity with JCL",
                        "SKILL REQUIRED [linux]: Linux.");
    }

    @Test
    void allOfAParenthesisWithExamplesIsExamples() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Work on the tools of others (e.g., compilers, nightly deliveries, weekly meetings and unit testing)
                        """))
                .containsExactly("SKILL REQUIRED [compilers/unit-testing] +: Work on the tools of others (e.g., "
                        + "compilers, nightly deliveries, weekly meetings and unit testing)");
    }

    @Test
    void oneOfTheseLeadsToAlternativesAndAWordCanServeSeveral() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Expertise in one of these languages: Ruby, PHP, Python
                        - Writing unit and integration tests
                        """))
                .containsExactly(
                        "SKILL REQUIRED [ruby/php/python]: Expertise in one of these languages: Ruby, PHP, Python",
                        "SKILL REQUIRED [unit-testing]: Writing unit and integration tests",
                        "SKILL REQUIRED [integration-testing]: Writing unit and integration tests");
    }

    @Test
    void aListOfDoingsBelowNoHeadingIsWhatThePersonWillDo() {
        assertThat(Postings.requirements("""
                        Senior Engineer

                        Our bakery looks for a senior engineer.

                        - Building the order service in Elixir
                        - Reviewing the pull requests of others

                        - Experience with PostgreSQL
                        """))
                .contains(
                        "SKILL PREFERRED [elixir]: Building the order service in Elixir",
                        "SKILL REQUIRED [postgresql]: Experience with PostgreSQL");
    }

    @Test
    void workInHigherEducationIsNoDegreeAndCreditHoursNoWish() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Experience in higher education
                        - Associate's degree or an equivalent number of college credit hours

                        Required languages
                        English | B2
                        """))
                .containsExactly(
                        "EXPERIENCE REQUIRED: Experience in higher education",
                        "EDUCATION REQUIRED: Associate's degree or an equivalent number of college credit hours",
                        "LANGUAGE REQUIRED [english]: English | B2");
    }
}
