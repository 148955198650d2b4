package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.taxonomy.DegreeLevel;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JobReaderTest {

    @Test
    void eachBulletBecomesARequirementInTheOrderOfTheText() {
        assertThat(Postings.requirements("""
                        Backend Developer
                        Requirements
                        - 3+ years of Java
                        - MySQL or PostgreSQL
                        - Docker and Git
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java] 3..null years: 3+ years of Java",
                        "SKILL REQUIRED [mysql/postgresql]: MySQL or PostgreSQL",
                        "SKILL REQUIRED [docker]: Docker and Git",
                        "SKILL REQUIRED [git]: Docker and Git");
        assertThat(Postings.read("Requirements\n- Java\n- SQL").requirements())
                .extracting(Requirement::id)
                .containsExactly("R1", "R2");
    }

    @Test
    void theTitleIsTheLabelledOneOrTheFirstLine() {
        assertThat(Postings.read("Backend Developer (m/f/d)\nRequirements\n- Java")
                        .title())
                .isEqualTo("Backend Developer");
        assertThat(Postings.read("Bakery Ltd\nJob title: Backend Developer\n").title())
                .isEqualTo("Backend Developer");
        assertThat(Postings.read("We're hiring! Sr. Platform Engineer — New York. You know Java.")
                        .title())
                .isEqualTo("Sr. Platform Engineer");
        assertThat(Postings.read("C# Developer\nRequirements\n- SQL").title()).isEqualTo("C# Developer");
        assertThat(Postings.read("Qualifications\n- Java").title()).isEmpty();
    }

    @Test
    void importanceComesFromTheHeadingAndFromTheWords() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Java
                        - Kotlin is a plus
                        - Git; Docker would be nice
                        Nice to have
                        - Python
                        - Linux is a must
                        Skills (optional)
                        - Ruby
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java]: Java",
                        "SKILL PREFERRED [kotlin]: Kotlin is a plus",
                        "SKILL REQUIRED [git]: Git",
                        "SKILL PREFERRED [docker]: Docker would be nice",
                        "SKILL PREFERRED [python]: Python",
                        "SKILL REQUIRED [linux]: Linux is a must",
                        "SKILL OPTIONAL [ruby]: Ruby");
    }

    @Test
    void aRemarkOnARequirementIsNone() {
        assertThat(Postings.requirements("""
                        Requirements
                        - 2 years of experience with Java; internships count
                        - You count on experience
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java] 2..null years: 2 years of experience with Java",
                        "EXPERIENCE REQUIRED: You count on experience");
    }

    @Test
    void aDegreeThatIsWaivedIsNotAsked() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Java
                        - No degree required
                        - Neither a degree nor a certificate is needed
                        """)).containsExactly("SKILL REQUIRED [java]: Java");
    }

    @Test
    void runningTextWithoutHeadingsAsksToo() {
        assertThat(Postings.requirements("""
                        Our client, a ferry line, needs an engineer with 3-6 yrs of commercial experience in Kotlin. \
                        JUnit or TestNG, Docker, CI with Jenkins or Bamboo. Bonus points for Terraform. \
                        Our own team works with Scala, Spark, Flink.
                        """))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "SKILL REQUIRED [kotlin] 3..6 years",
                        "SKILL REQUIRED [junit/testng]",
                        "SKILL REQUIRED [docker]",
                        "SKILL REQUIRED [ci-cd]",
                        "SKILL REQUIRED [jenkins/bamboo]",
                        "SKILL PREFERRED [terraform]");
    }

    @Test
    void aLineOfTagsIsWantedAndNoTitle() {
        Job job = Postings.read("php, laravel, mysql, docker, remote\n\nWe bake bread.");

        assertThat(job.title()).isEmpty();
        assertThat(job.requirements())
                .allMatch(requirement -> requirement.importance() == Importance.PREFERRED)
                .extracting(requirement -> requirement.anyOf().getFirst().concept())
                .containsExactly("php", "laravel", "mysql", "docker");
    }

    @Test
    void theSignsOfANameBelongToIt() {
        assertThat(Postings.requirements("Requirements\n- 5 years with C# and at least 2 years with Angular"))
                .containsExactly(
                        "SKILL REQUIRED [csharp] 5..null years: 5 years with C#",
                        "SKILL REQUIRED [angular] 2..null years: at least 2 years with Angular");
    }

    @Test
    void mustShouldAndCouldRankWhatStandsBelowThem() {
        assertThat(Postings.requirements("""
                        Must haves
                        - Java
                        Should haves
                        - Python
                        Could haves
                        - Rust
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java]: Java",
                        "SKILL PREFERRED [python]: Python",
                        "SKILL OPTIONAL [rust]: Rust");
    }

    @Test
    void aRankAmongNamesDoesNotWeakenTheDemand() {
        assertThat(Postings.requirements("Requirements\n- AWS (preferable) or Azure"))
                .containsExactly("SKILL REQUIRED [aws/azure]: AWS (preferable) or Azure");
    }

    @Test
    void aLabelIsLeftOutUnlessItEnumerates() {
        assertThat(Postings.requirements("""
                        Required skills
                        - Databases: experience with MySQL
                        - Debugging and Testing: writing unit tests
                        """))
                .containsExactly(
                        "SKILL REQUIRED [mysql]: experience with MySQL",
                        "SKILL REQUIRED [debugging]: Debugging and Testing: writing unit tests",
                        "SKILL REQUIRED [testing]: Debugging and Testing: writing unit tests",
                        "SKILL REQUIRED [unit-testing]: Debugging and Testing: writing unit tests");
    }

    @Test
    void dutiesAddOnlyTermsThatNothingElseAsks() {
        assertThat(Postings.requirements("""
                        Your tasks
                        - Build services in Java with Kafka
                        - Run them on Kubernetes
                        - Work with the front-end developers
                        Requirements
                        - Java
                        """))
                .containsExactly(
                        "SKILL PREFERRED [kafka]: Build services in Java with Kafka",
                        "SKILL PREFERRED [kubernetes]: Run them on Kubernetes",
                        "SKILL REQUIRED [java]: Java");
    }

    @Test
    void aStackHeaderIsWanted() {
        assertThat(Postings.requirements("""
                        Technologies
                        java docker sql
                        Job description
                        We bake bread with PostgreSQL.
                        """))
                .containsExactly(
                        "SKILL PREFERRED [java]: java docker sql",
                        "SKILL PREFERRED [docker]: java docker sql",
                        "SKILL PREFERRED [sql]: java docker sql");
    }

    @Test
    void companyTextBenefitsAndPromisesAskNothing() {
        assertThat(Postings.requirements("""
                        About us
                        We have 20 years of experience with Java and Oracle.
                        Benefits
                        - Free English classes
                        - Two years of bread
                        Equal opportunity
                        All qualified applicants will receive consideration without regard to national origin.
                        """)).isEmpty();
    }

    @Test
    void runningTextAsksWhereItSpeaksOfThePerson() {
        assertThat(Postings.requirements("""
                        We bake software with Java. You should have experience in Python. We are looking for someone with at least
                        two years of experience in a similar role.
                        """))
                .containsExactly(
                        "SKILL REQUIRED [python]: You should have experience in Python.",
                        "EXPERIENCE REQUIRED 2..null years: We are looking for someone with at least\\ntwo years of experience in a"
                                + " similar role.");
    }

    @Test
    void degreesAreReadWithTheirFieldsAndSubstitutes() {
        Job job = Postings.read("""
                Requirements
                - BSc or MSc in computer science, mathematics or a related field, or equivalent experience
                """);
        EducationAsked education =
                Objects.requireNonNull(job.requirements().getFirst().education());
        assertThat(education.level()).isEqualTo(DegreeLevel.BACHELOR);
        assertThat(education.relatedField()).isTrue();
        assertThat(education.equivalent()).isTrue();
        assertThat(education.fields())
                .extracting(field -> job.posting().quote(field.span()))
                .anySatisfy(field -> assertThat(field).contains("mathematics"));
        assertThat(job.requirements()).hasSize(1);
    }

    @Test
    void aDegreeWithYearsAsksForBoth() {
        assertThat(Postings.requirements("Requirements\n- Bachelor's degree and 3 years of experience with Java"))
                .containsExactly(
                        "EDUCATION REQUIRED: Bachelor's degree",
                        "SKILL REQUIRED [java] 3..null years: 3 years of experience with Java");
    }

    @Test
    void certificatesAreReadByNameOrBySubject() {
        assertThat(Postings.requirements("""
                        Requirements
                        - CISSP or CISM certification
                        - Kubernetes certifications are a plus
                        - Experience with TLS certificates
                        """))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("CERTIFICATION REQUIRED [cissp/cism"),
                        line -> assertThat(line).startsWith("CERTIFICATION PREFERRED"),
                        line -> assertThat(line).startsWith("SKILL REQUIRED"));
    }

    @Test
    void certificatesMayShareTheirNoun() {
        assertThat(Postings.requirements("Requirements\n- Agile or AWS certification"))
                .containsExactly(
                        "CERTIFICATION REQUIRED [agile-certificate/aws-certificate]: Agile or AWS certification");
    }

    @Test
    void technicalTermsOnlyIllustrateDemandsOnManners() {
        assertThat(Postings.requirements("""
                        Communication skills
                        - Explain code and APIs in plain words
                        - Experience with Jira
                        """))
                .containsExactly(
                        "TRAIT REQUIRED: Explain code and APIs in plain words",
                        "SKILL REQUIRED [jira]: Experience with Jira");
    }

    @Test
    void languagesEligibilityAndTraitsHaveKindsOfTheirOwn() {
        assertThat(Postings.requirements("""
                        Requirements
                        - Fluent English and German
                        - Portuguese is a plus
                        - Must have a valid work permit
                        - You are a team player
                        - Several years in a bakery, with experience of bread
                        """))
                .containsExactly(
                        "LANGUAGE REQUIRED [english]: Fluent English and German",
                        "LANGUAGE REQUIRED [german]: Fluent English and German",
                        "LANGUAGE PREFERRED [portuguese]: Portuguese is a plus",
                        "ELIGIBILITY REQUIRED: Must have a valid work permit",
                        "TRAIT REQUIRED: You are a team player",
                        "EXPERIENCE REQUIRED: Several years in a bakery, with experience of bread");
    }

    @Test
    void eligibilityCountsWhereverItStands() {
        assertThat(Postings.requirements("""
                        Benefits
                        - Free bread
                        Applicants must be authorized to work in Austria.
                        """))
                .containsExactly("ELIGIBILITY REQUIRED: Applicants must be authorized to work in Austria.");
    }

    @Test
    void runOnPostingsAreReadLikeOthers() {
        assertThat(
                        Postings.requirements(
                                "Bakery Developer\n\nWe bake bread in seven towns and need help with our software."
                                        + " What You Will Be Doing You will build services with Kotlin. Required Experience: Minimum of 2 years'"
                                        + " experience developing in Java Strong knowledge of SQL Preferred Qualifications: Experience with Docker"
                                        + " What's In It for You - Bread - Butter So, if you are a developer with experience, please apply today!"))
                .containsExactly(
                        "SKILL PREFERRED [kotlin]: You will build services with Kotlin.",
                        "SKILL REQUIRED [java] 2..null years: Minimum of 2 years' experience developing in Java",
                        "SKILL REQUIRED [sql]: Strong knowledge of SQL",
                        "SKILL PREFERRED [docker]: Experience with Docker");
    }

    @Test
    void termsAreQuotedInTheirShortestForm() {
        Job job = Postings.read("Requirements\n- Writing unit tests");
        assertThat(job.requirements().getFirst().anyOf())
                .extracting(term -> job.posting().quote(term.span()))
                .containsExactly("unit tests");
    }

    @Test
    void aPostingThatAsksNothingHasNoRequirements() {
        assertThat(Postings.read("Hello.").requirements()).isEmpty();
        assertThat(Postings.read("").requirements()).isEmpty();
    }

    @Test
    void whatTheSoftwareIsMadeOfIsWanted() {
        assertThat(Postings.requirements("Our stack is Kotlin on Kubernetes. Our services are loved by bakers."))
                .containsExactly(
                        "SKILL PREFERRED [kotlin]: Our stack is Kotlin on Kubernetes.",
                        "SKILL PREFERRED [kubernetes]: Our stack is Kotlin on Kubernetes.");
    }

    @Test
    void aTableOfRequirementsSaysHowMuchEachIsWanted() {
        assertThat(Postings.requirements("""
                        Requirement | Level
                        Java | must
                        Kotlin or Scala | nice to have
                        """))
                .containsExactly(
                        "SKILL REQUIRED [java]: Java | must",
                        "SKILL PREFERRED [kotlin/scala]: Kotlin or Scala | nice to have");
    }

    @Test
    void certificatesInBracketsDoNotHideTheSkillsAroundThem() {
        assertThat(Postings.requirements("Requirements\n- Kubernetes (CKA welcome), Helm\n"))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "CERTIFICATION PREFERRED [cka]", "SKILL PREFERRED [kubernetes]", "SKILL PREFERRED [helm]");
    }

    @Test
    void aDegreeWithFewerYearsIsAnAlternative() {
        Job job = Postings.read("""
                        Requirements
                        - B.S. in Physics and 2-4 years of relevant experience; M.S. and 0-2 years
                        """);

        assertThat(job.requirements())
                .extracting(Requirement::education)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.level()).isEqualTo(DegreeLevel.BACHELOR);
                    assertThat(asked.equivalent()).isFalse();
                });
    }

    @Test
    void runningTextMayWishForWhatItNames() {
        assertThat(Postings.requirements("Kafka experience would be lovely. So would some knowledge of Docker."))
                .containsExactly(
                        "SKILL PREFERRED [kafka]: Kafka experience would be lovely.",
                        "SKILL PREFERRED [docker]: So would some knowledge of Docker.");
    }
}
