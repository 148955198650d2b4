package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.evidence.Strength;
import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.SpokenLanguage;
import dev.assay.resume.Resume.StatedPractice;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeReaderTest {

    private static final ResumeReader READER = new ResumeReader(Taxonomy.standard());

    @Test
    void monthsOfASkillAreThoseOfTheEmploymentsThatNameIt() {
        Skill java = skill("java", """
                        Skills
                        Java, Python
                        Experience
                        Developer, Quillmark Ltd, March 2015 - May 2016
                        - Java services
                        Tester, Nimbus Freight, 2012 - 2013
                        - Java and Python scripts
                        """);

        assertThat(java.months()).isEqualTo(15 + 24);
        assertThat(java.lastUsed()).isEqualTo(YearMonth.of(2016, 5));
        assertThat(java.strength()).isEqualTo(Strength.SUPPORTED);
        assertThat(java.mentions()).extracting(mention -> mention.employment()).containsExactly(-1, 0, 1);
    }

    @Test
    void monthsThatOverlapCountOnce() {
        Skill java = skill("java", """
                        Experience
                        Developer, Quillmark Ltd, 01/2015 - 12/2015
                        - Java services
                        Mentor, Nimbus Freight, 07/2015 - 06/2016
                        - Java classes
                        """);

        assertThat(java.months()).isEqualTo(18);
    }

    @Test
    void aNameThatIsAlsoASkillIsNoSkill() {
        Resume resume = READER.read(ResumeText.document("""
                        Ruby Jenkins
                        Patience Road 4, Leeds
                        Skills: Kafka
                        """));

        assertThat(resume.skills()).extracting(Skill::concept).containsExactly("kafka");
        assertThat(resume.traits()).isEmpty();
    }

    @Test
    void aSkillsListAloneIsAClaim() {
        Skill redis = skill("redis", """
                        Skills: Redis
                        Experience
                        Developer, Quillmark Ltd, 2015 - 2018
                        - Java services
                        """);

        assertThat(redis.strength()).isEqualTo(Strength.CLAIMED);
        assertThat(redis.months()).isNull();
    }

    @Test
    void anUndatedEmploymentSupportsNothing() {
        Skill java = skill("java", """
                        Experience
                        Developer, Quillmark Ltd
                        Responsible for the Java services of the company.
                        """);

        assertThat(java.strength()).isEqualTo(Strength.CLAIMED);
    }

    @Test
    void namesOfEmployersSchoolsLinksAndLabelsAreNoSkills() {
        Resume resume = read("""
                        GitHub: https://github.com/ada-quill
                        Databases: Redis
                        Experience
                        Developer, Oracle Ltd, 2015 - 2018
                        - built Kotlin services
                        """);

        assertThat(resume.skills()).extracting(Skill::concept).containsExactly("kotlin", "redis");
    }

    @Test
    void kindsOfWorkAreToldApartFromSkills() {
        Resume resume = read("""
                        Experience
                        Backend developer, Quillmark Ltd, 2015 - 2018
                        - debugging of Kotlin services
                        """);

        assertThat(resume.skills()).extracting(Skill::concept).containsExactly("kotlin");
        assertThat(resume.practices()).extracting(Skill::concept).containsExactly("backend-development", "debugging");
    }

    @Test
    void presentEndsAtTheGivenMonth() {
        String text = """
                        Experience
                        Developer, Quillmark Ltd, January 2020 - present
                        - Java services
                        """;

        Resume resume = READER.read(ResumeText.document(text), YearMonth.of(2022, 6));

        assertThat(resume.asOf()).isEqualTo(YearMonth.of(2022, 6));
        assertThat(resume.skills().getFirst().months()).isEqualTo(30);
    }

    @Test
    void presentEndsAtTheLatestDateInTheText() {
        assertThat(READER.read(dated("""
                        Experience
                        Developer, 2015 - present
                        Education
                        2016 - 2018 Quill University
                        """, YearMonth.of(2021, 3))).asOf()).isEqualTo(YearMonth.of(2018, 12));
    }

    @Test
    void presentEndsAtTheDateOfTheFileWhereTheTextTellsNone() {
        assertThat(READER.read(dated("Skills: Java, Spring, Docker", YearMonth.of(2021, 3)))
                        .asOf())
                .isEqualTo(YearMonth.of(2021, 3));
    }

    @Test
    void unknownNamesAmongKnownTechnologiesAreSkillsOfTheirOwn() {
        assertThat(skills("Skills: Java, Spring Boot, Zorblat, Kubernets, PostgreSQL, Teamwork, Quux API"))
                .contains("term:zorblat", "term:quux-api", "kubernetes")
                .doesNotContain("term:teamwork", "term:kubernets", "api");
    }

    @Test
    void theSkillsUsedLongestComeFirst() {
        assertThat(skills("""
                        Experience
                        Developer, Zebra Ltd, 2015 - 2019
                        Used Python.
                        Developer, Heron Ltd, 2019 - 2020
                        Used Java.
                        """)).startsWith("python", "java");
    }

    private static List<String> skills(String text) {
        return READER.read(dated(text, YearMonth.of(2021, 3))).skills().stream()
                .map(Resume.Skill::concept)
                .toList();
    }

    @Test
    void aDocumentCannotBeOlderThanItsText() {
        assertThat(READER.read(dated("Experience\nDeveloper, 05/2015 - 07/2022", YearMonth.of(2013, 1)))
                        .asOf())
                .isEqualTo(YearMonth.of(2022, 7));
    }

    @Test
    void withoutADateOfItsOwnTheLatestOneInTheTextCounts() {
        assertThat(read("""
                        Experience
                        Developer, Quillmark Ltd, 2015 - present
                        Certificates
                        Cloud Practitioner (2019)
                        Education
                        BSc, Quill University, expected 2031
                        """).asOf()).isEqualTo(YearMonth.of(2019, 12));
        assertThat(read("no dates at all").asOf()).isNull();
    }

    @Test
    void overlappingEmploymentsAreReported() {
        Resume resume = read("""
                        Experience
                        Developer, Quillmark Ltd, 01/2015 - 12/2017
                        Tester, Nimbus Freight, 06/2017 - 12/2018
                        Trainer, Brightloom GmbH, 12/2018 - 12/2019
                        """);

        assertThat(resume.findings())
                .extracting(Finding::kind, Finding::detail)
                .containsExactly(tuple(
                        Finding.Kind.OVERLAPPING_DATES,
                        "2015-01 to 2017-12 and 2017-06 to 2018-12 overlap by 7 months"));
    }

    @Test
    void anEmploymentThatManyOverlapIsReportedOnce() {
        assertThat(read("""
                        Experience
                        Mentor, Quillmark Ltd, 01/2010 - 12/2019
                        Tester, Nimbus Freight, 06/2012 - 12/2014
                        Trainer, Brightloom GmbH, 02/2016 - 12/2018
                        """).findings())
                .extracting(Finding::detail)
                .containsExactly(
                        "2010-01 to 2019-12 and 2012-06 to 2014-12 overlap by 31 months; it overlaps 2 employments in all");
    }

    @Test
    void yearsThatMeetDoNotOverlap() {
        assertThat(read("""
                        Experience
                        Developer, Quillmark Ltd, 2017 - 2019
                        Tester, Nimbus Freight, 2015 - 2017
                        """).findings()).isEmpty();
    }

    @Test
    void languagesComeWithTheirLevels() {
        assertThat(read("""
                        Languages: English - advanced, native Hebrew; French (B2), Russian
                        """).languages())
                .extracting(SpokenLanguage::concept, SpokenLanguage::level)
                .containsExactly(
                        tuple("english", "advanced"),
                        tuple("hebrew", "native"),
                        tuple("french", "B2"),
                        tuple("russian", null));
    }

    @Test
    void aLanguageInRunningTextIsNotOneThatIsSpoken() {
        assertThat(read("""
                        Experience
                        Translator, Quillmark Ltd, 2015 - 2018
                        Moved the English pages of the shop to a new server.
                        """).languages()).isEmpty();
    }

    @Test
    void certificatesOfTheirOwnSectionAndElsewhere() {
        assertThat(read("""
                        Summary
                        CCNA holder. Now preparing for CISSP.
                        Certifications
                        Certified Lantern Operator, 2019
                        Issued March 2019 · No expiration date
                        """).certifications())
                .extracting(Certification::text)
                .containsExactly("CCNA", "Certified Lantern Operator");
    }

    @Test
    void statedPracticeHasItsYearsAndConcept() {
        assertThat(read("""
                        Summary
                        6+ years of experience in server-side development. Over ten years of Java experience.
                        Python developer with 3 years of experience
                        I am 35 years old.
                        Experience of 4-5 years.
                        """).statements())
                .extracting(StatedPractice::years, StatedPractice::concept)
                .containsExactly(
                        tuple(6, "backend-development"), tuple(10, "java"), tuple(3, "python"), tuple(4, null));
    }

    @Test
    void theSameTextIsReadTheSameTwice() {
        String text = "Skills: Java, Kotlin\nExperience\nDeveloper, Quillmark Ltd, 2015 - 2018\nJava";

        assertThat(read(text)).isEqualTo(read(text));
    }

    private static Skill skill(String concept, String text) {
        return read(text).skills().stream()
                .filter(skill -> skill.concept().equals(concept))
                .findFirst()
                .orElseThrow();
    }

    private static Resume read(String text) {
        return READER.read(ResumeText.document(text));
    }

    private static Document dated(String text, YearMonth date) {
        return Document.of("cv.txt", "0".repeat(64), text, List.of(0), date, List.of());
    }

    @Test
    void seasonsAndQuartersThatMeetDoNotOverlap() {
        assertThat(read("""
                        Experience
                        Developer, Quillmark Ltd, Q3 2021 - Q4 2024
                        Tester, Nimbus Freight, Spring 2018 - Summer 2021
                        """).findings()).isEmpty();
    }

    @Test
    void eachDatedCertificateOfALineIsOne() {
        assertThat(read("""
                        Certificates
                        Foobar Basics (2021), Zorblat Associate (2023)
                        """).certifications())
                .extracting(Certification::text)
                .containsExactly("Foobar Basics", "Zorblat Associate");
    }

    @Test
    void gradesAndPlacesAreNoSkills() {
        assertThat(read("""
                        Experience
                        2008-2012 Developer at Quillmark Ltd, Brightloom (Java, Oracle)
                        Education
                        A-levels: Mathematics (B), Physics (C), Fielding School, 2007
                        """).skills()).extracting(Skill::concept).containsExactly("java", "oracle-database");
    }

    @Test
    void aFieldThatOnlyNamesARoleIsNoSkill() {
        assertThat(read("""
                        Data analyst
                        Experience
                        Data Analyst, Quillmark Ltd, 2015 - 2018
                        Java
                        """).skills()).extracting(Skill::concept).containsExactly("java");
    }

    @Test
    void ofYearsWithADecimalTheWholeOnesCount() {
        Resume resume = READER.read(ResumeText.document("""
                        Summary
                        3.8 years of experience with Java
                        """));

        assertThat(resume.statements())
                .extracting(StatedPractice::years)
                .allSatisfy(years -> assertThat(years).isEqualTo(3))
                .isNotEmpty();
    }

    @Test
    void headingsMayStandBesideTheirLines() {
        Resume resume = READER.read(ResumeText.document("""
                        Experience
                        Developer, Quillmark Ltd, March 2015 - May 2016
                        Education\tBSc Computer Science, University of Leeds, 2011 - 2015
                        Certificates\t2022: Certified Lantern Operator
                        """));

        assertThat(resume.employments()).hasSize(1);
        assertThat(resume.education()).hasSize(1);
        assertThat(resume.certifications())
                .extracting(Certification::text)
                .containsExactly("Certified Lantern Operator");
    }
}
