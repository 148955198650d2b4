package dev.assay.match;

import static dev.assay.Shown.claimed;
import static dev.assay.Shown.demonstrated;
import static dev.assay.Shown.statedPractice;
import static dev.assay.Shown.used;
import static dev.assay.Shown.worked;
import static dev.assay.match.Judging.judged;
import static dev.assay.match.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ask;
import dev.assay.Shown;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement.Kind;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatcherTest {

    @Nested
    class Skills {

        @Test
        void silenceIsUnknownAndNeverAFailure() {
            Verdict verdict = verdict(Ask.skill("java", "python"), claimed("mysql"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(verdict.because()).isEqualTo("Nothing speaks of java or python.");
        }

        @Test
        void evidenceOfWhatTheTaxonomyDoesNotKnowSaysNothing() {
            assertThat(judged(Ask.skill("java"), claimed("no-such-concept"))).isEqualTo("UNKNOWN");
        }

        @Test
        void aBackgroundInWorkOfUnsaidLengthTakesAYear() {
            Ask background = Ask.of(Kind.EXPERIENCE, "java");

            assertThat(judged(background, used("java", 12))).isEqualTo("MET SUPPORTED");
            assertThat(judged(background, used("java", 4))).isEqualTo("PARTLY SUPPORTED");
            assertThat(verdict(background, used("java", 4)).because())
                    .isEqualTo("Java: 4 months shown; a background takes 1 year or more.");
        }

        @Test
        void anUnknownTechnologyIsMetByItsNameAlone() {
            assertThat(judged(Ask.skill("term:zorblat"), used("term:zorblat", 12)))
                    .isEqualTo("MET SUPPORTED");
            assertThat(judged(Ask.skill("term:zorblat"), claimed("java"))).isEqualTo("UNKNOWN");
        }

        @Test
        void oneOfTheAlternativesIsEnough() {
            assertThat(judged(Ask.skill("java", "python"), claimed("python"))).isEqualTo("MET CLAIMED");
        }

        @Test
        void whatIsImpliedIsShown() {
            Verdict verdict = verdict(Ask.skill("java"), used("spring-boot", 30));

            assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
            assertThat(verdict.strength()).isEqualTo(Strength.SUPPORTED);
            assertThat(verdict.because()).isEqualTo("Spring Boot, named in a dated job, shows java.");
        }

        @Test
        void aMemberShowsItsFamily() {
            assertThat(judged(Ask.skill("relational-database"), claimed("oracle")))
                    .isEqualTo("MET CLAIMED");
            assertThat(judged(Ask.skill("agile"), claimed("scrum"))).isEqualTo("MET CLAIMED");
        }

        @Test
        void anOpenListIsSatisfiedByASibling() {
            Verdict verdict = verdict(Ask.skill("mysql", "postgresql").asOpenList(), claimed("oracle"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
            assertThat(verdict.because())
                    .isEqualTo(
                            "Oracle Database, named without a dated job, counts too: the posting leaves the list open.");
        }

        @Test
        void anOpenListIsSatisfiedByAnyMemberOfItsFamily() {
            Ask ask = Ask.skill("mongodb").outOf("database").asOpenList();

            assertThat(judged(ask, claimed("oracle"))).isEqualTo("MET CLAIMED");
            assertThat(judged(ask, claimed("java"))).isEqualTo("UNKNOWN");
        }

        @Test
        void aSiblingOfWhatIsImpliedSatisfiesAnOpenList() {
            assertThat(judged(Ask.skill("azure").asOpenList(), claimed("aws-lambda")))
                    .isEqualTo("MET CLAIMED");
        }

        @Test
        void aClosedListIsPartlySatisfiedByANearRelative() {
            Verdict verdict = verdict(Ask.skill("mysql"), used("oracle", 12));

            assertThat(verdict.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(verdict.because())
                    .isEqualTo("Oracle Database, named in a dated job, is close to mysql, but not the same.");
        }

        @Test
        void programmingLanguagesAndOperatingSystemsDoNotStandInForOneAnother() {
            assertThat(judged(Ask.skill("python"), used("java", 90))).isEqualTo("UNKNOWN");
            assertThat(judged(Ask.skill("windows"), claimed("linux"))).isEqualTo("UNKNOWN");
        }

        @Test
        void frameworksAreNearOnlyWithinOneLanguage() {
            assertThat(judged(Ask.skill("django"), claimed("flask"))).isEqualTo("PARTLY CLAIMED");
            assertThat(judged(Ask.skill("django"), claimed("spring"))).isEqualTo("UNKNOWN");
        }

        @Test
        void aBroaderTermAloneIsPartlyWhatIsAsked() {
            assertThat(judged(Ask.skill("mysql"), claimed("relational-database")))
                    .isEqualTo("PARTLY CLAIMED");
            assertThat(judged(Ask.skill("python"), claimed("programming-language")))
                    .isEqualTo("UNKNOWN");
        }

        @Test
        void whatACertificateIsAboutIsShown() {
            Evidence certificate =
                    Shown.of(new Fact.Certificate("aws-developer-certificate"), Strength.CLAIMED, "certificate");

            assertThat(judged(Ask.skill("aws"), certificate)).isEqualTo("MET CLAIMED");
        }

        @Test
        void theStrongestEvidenceOfTheBestOutcomeDecides() {
            assertThat(judged(Ask.skill("java"), claimed("java"), used("java", 5), demonstrated("java")))
                    .isEqualTo("MET DEMONSTRATED");
            assertThat(judged(Ask.skill("mysql"), claimed("mysql"), demonstrated("oracle")))
                    .isEqualTo("MET CLAIMED");
        }

        @Test
        void aWordRepeatedAHundredTimesIsOnePieceOfEvidence() {
            Evidence[] hundred = new Evidence[100];
            for (int index = 0; index < hundred.length; index++) {
                hundred[index] = new Evidence(
                        new Fact.Skill("java", null),
                        Strength.CLAIMED,
                        "cv.txt",
                        new Span(index * 5, index * 5 + 4, 1),
                        "Java");
            }

            assertThat(verdict(Ask.skill("java"), hundred)).isEqualTo(verdict(Ask.skill("java"), hundred[0]));
        }

        @Test
        void evidenceComesStrongestFirstAndNeverMoreThanThreePieces() {
            Verdict verdict = verdict(
                    Ask.skill("relational-database"),
                    claimed("mysql"),
                    claimed("oracle"),
                    used("postgresql", 3),
                    demonstrated("mysql"),
                    claimed("postgresql"));

            assertThat(verdict.evidence())
                    .extracting(Evidence::strength)
                    .containsExactly(Strength.DEMONSTRATED, Strength.SUPPORTED, Strength.CLAIMED);
        }
    }

    @Nested
    class YearsOfPractice {

        private final Ask threeYearsOfJava = Ask.skill("java").forYears(3, 5);

        @Test
        void enoughDatedUseIsMet() {
            Verdict verdict = verdict(threeYearsOfJava, used("java", 40));

            assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
            assertThat(verdict.because()).isEqualTo("Java: 3 years 4 months shown, 3 years asked.");
        }

        @Test
        void moreThanTheMostAskedShutsNoOneOut() {
            assertThat(judged(threeYearsOfJava, used("java", 200))).isEqualTo("MET SUPPORTED");
        }

        @Test
        void lessThanAskedIsPartly() {
            assertThat(judged(threeYearsOfJava, used("java", 35))).isEqualTo("PARTLY SUPPORTED");
        }

        @Test
        void aSkillWithoutDatesIsPartly() {
            Verdict verdict = verdict(threeYearsOfJava, claimed("java"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(verdict.because()).isEqualTo("Java is named, but not for how long; 3 years asked.");
        }

        @Test
        void whatIsOnlyStatedIsAClaim() {
            assertThat(judged(threeYearsOfJava, statedPractice("java", 72))).isEqualTo("MET CLAIMED");
        }

        @Test
        void useOfSomethingThatImpliesItCounts() {
            assertThat(judged(threeYearsOfJava, used("spring-boot", 36))).isEqualTo("MET SUPPORTED");
        }

        @Test
        void workInGeneralIsNotWorkWithTheConcept() {
            assertThat(judged(threeYearsOfJava, worked(120))).isEqualTo("UNKNOWN");
        }

        @Test
        void onlyAMostIsNoThreshold() {
            assertThat(judged(Ask.skill("java").forYears(null, 3), claimed("java")))
                    .isEqualTo("MET CLAIMED");
        }
    }

    @Nested
    class Experience {

        private final Ask twoYears = Ask.of(Kind.EXPERIENCE).forYears(2, 5);

        @Test
        void theTotalOfDatedWorkCounts() {
            assertThat(judged(twoYears, worked(24))).isEqualTo("MET SUPPORTED");
            assertThat(judged(twoYears, worked(23))).isEqualTo("PARTLY SUPPORTED");
            assertThat(judged(twoYears, claimed("java"))).isEqualTo("UNKNOWN");
        }

        @Test
        void whatIsOnlyStatedIsAClaim() {
            Verdict verdict = verdict(twoYears, statedPractice(null, 60), worked(12));

            assertThat(verdict.strength()).isEqualTo(Strength.CLAIMED);
            assertThat(verdict.because()).isEqualTo("5 years of work are stated, 2 years asked.");
        }

        @Test
        void useOfOneThingIsWorkOfAtLeastThatLength() {
            assertThat(judged(twoYears, used("java", 30))).isEqualTo("MET SUPPORTED");
        }

        @Test
        void practiceWithoutAnAmountIsNotShownByWorkInGeneral() {
            assertThat(judged(Ask.of(Kind.EXPERIENCE), worked(30))).isEqualTo("UNKNOWN");
        }
    }

    @Nested
    class OtherKinds {

        private Evidence certificate(String concept) {
            return Shown.of(new Fact.Certificate(concept), Strength.CLAIMED, "certificate");
        }

        @Test
        void aCertificateIsMetByItselfAndByOneOfTheFamilyAsked() {
            assertThat(judged(Ask.of(Kind.CERTIFICATION, "agile"), certificate("scrum-master-certificate")))
                    .isEqualTo("MET CLAIMED");
            assertThat(judged(
                            Ask.of(Kind.CERTIFICATION, "aws-developer-certificate")
                                    .asOpenList(),
                            certificate("azure-developer-certificate")))
                    .isEqualTo("MET CLAIMED");
            assertThat(judged(Ask.of(Kind.CERTIFICATION, "agile"), claimed("scrum")))
                    .isEqualTo("UNKNOWN");
        }

        @Test
        void anyCertificateIsPartlyWhatIsAskedWhereNoneIsNamed() {
            assertThat(judged(Ask.of(Kind.CERTIFICATION), certificate("scrum-master-certificate")))
                    .isEqualTo("PARTLY CLAIMED");
        }

        @Test
        void aLanguageIsMetWhereItIsNamed() {
            Evidence english = Shown.of(new Fact.SpokenLanguage("english"), Strength.CLAIMED, "English");

            assertThat(judged(Ask.of(Kind.LANGUAGE, "english"), english)).isEqualTo("MET CLAIMED");
            assertThat(judged(Ask.of(Kind.LANGUAGE, "german"), english)).isEqualTo("UNKNOWN");
        }

        @Test
        void aTraitStaysAClaimEvenInADatedJob() {
            Evidence trait = Shown.of(new Fact.Trait("teamwork"), Strength.SUPPORTED, "team player");

            assertThat(judged(Ask.of(Kind.TRAIT, "teamwork"), trait)).isEqualTo("MET CLAIMED");
        }

        @Test
        void eligibilityIsNeverJudged() {
            assertThat(judged(Ask.of(Kind.ELIGIBILITY), claimed("java"), worked(100)))
                    .isEqualTo("UNKNOWN");
        }
    }

    @Nested
    class Counted {

        @Test
        void twoOfAListNeedTwoOfThem() {
            assertThat(judged("Requirements\n- two of the following: Java, Python, Ruby", claimed("java")))
                    .isEqualTo(
                            "PARTLY CLAIMED Java is named without a dated job. 2 of the list are asked, 1 is shown.");
            assertThat(judged(
                            "Requirements\n- two of the following: Java, Python, Ruby",
                            used("java", 12),
                            claimed("python")))
                    .isEqualTo("MET CLAIMED Java is named in a dated job. Python is named without a dated job.");
        }

        private static String judged(String posting, Evidence... evidence) {
            Document document = Document.of("posting.txt", "0".repeat(64), posting, List.of(0), null, List.of());
            Job job = new JobReader(Taxonomy.standard()).read(document);
            Verdict verdict = new Matcher(job, Taxonomy.standard())
                    .match(List.of(evidence))
                    .getFirst();
            return verdict.outcome() + " " + verdict.strength() + " " + verdict.because();
        }
    }

    @Test
    void anOpenListOfUnlikeThingsLeavesNothingElseOpen() {
        assertThat(judged(Ask.skill("mysql", "kafka").asOpenList(), claimed("postgresql")))
                .isNotEqualTo("MET CLAIMED");
        assertThat(judged(Ask.skill("mysql", "oracle").asOpenList(), claimed("postgresql")))
                .isEqualTo("MET CLAIMED");
    }
}
