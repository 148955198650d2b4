package dev.assay.resume.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.resume.ResumeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource({
        "EXPERIENCE, EXPERIENCE",
        "Work Experience:, EXPERIENCE",
        "Professional experience, EXPERIENCE",
        "Employment History, EXPERIENCE",
        "work expirience:, EXPERIENCE",
        "E X P E R I E N C E, EXPERIENCE",
        "W O R K   E X P E R I E N C E, EXPERIENCE",
        "A CCOMPLISHMENTS, AWARDS",
        "Education and Training, EDUCATION",
        "EDUCATION & CERTIFICATIONS, EDUCATION",
        "Technical Skills, SKILLS",
        "--- Skills ---, SKILLS",
        "Skill Highlights, SKILLS",
        "Areas of Expertise, SKILLS",
        "Programming Languages, SKILLS",
        "Languages, LANGUAGES",
        "Mother tongue(s), LANGUAGES",
        "Licenses & Certifications, CERTIFICATIONS",
        "Volunteer Experience, VOLUNTEERING",
        "Military Service, MILITARY",
        "Personal Projects, PROJECTS",
        "Extra-Curricular Activities, ACTIVITIES",
        "Summary of Qualifications, SUMMARY",
        "About me, SUMMARY",
        "Personal information, CONTACT",
        "Hobbies and interests, INTERESTS",
    })
    void headingsAreKnownInEveryWording(String heading, SectionKind kind) {
        assertThat(SectionHeadings.kindOf(heading)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Developer",
        "Network administration of 80 sites",
        "Experience with Java and Kotlin",
        "Skilled in leadership",
        "2015 - 2018",
        "Education First",
    })
    void otherLinesAreNoHeadings(String line) {
        assertThat(SectionHeadings.kindOf(line)).isNull();
    }

    @Test
    void whatSharesItsLineWithAHeadingBelongsToIt() {
        assertThat(sections("Skills: Java, Kotlin\nEDUCATION 2015 – 2018 | Quill University"))
                .containsExactly("SKILLS[Java, Kotlin]", "EDUCATION[2015 – 2018 | Quill University]");
    }

    @Test
    void labelsInsideTheListOfSkillsAreNoHeadings() {
        assertThat(sections("Skills\nLanguages: Java\nTools: Git\nEducation\nQuill University"))
                .containsExactly("SKILLS[Languages: Java; Tools: Git]", "EDUCATION[Quill University]");
    }

    @Test
    void partsOfAnEmploymentAreNoHeadings() {
        assertThat(sections("EXPERIENCE\nDeveloper\nResponsibilities:\nTechnologies: Java\nTools\nSKILLS\nJava"))
                .containsExactly("EXPERIENCE[Developer; Responsibilities:; Technologies: Java; Tools]", "SKILLS[Java]");
    }

    @Test
    void theRestOfASentenceIsNoHeading() {
        assertThat(sections("Experience\nregistration of\npatents\nand more"))
                .containsExactly("EXPERIENCE[registration of; patents; and more]");
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsTheTop() {
        assertThat(sections("Ada Quill\nHaifa\nSkills\nJava")).containsExactly("TOP[Ada Quill; Haifa]", "SKILLS[Java]");
    }

    private static List<String> sections(String text) {
        return Sections.of(Row.of(ResumeText.document(text))).stream()
                .map(section -> section.kind()
                        + section.rows().stream()
                                .map(Row::text)
                                .toList()
                                .toString()
                                .replace(", ", "; "))
                .map(shown -> shown.replace("Java; Kotlin", "Java, Kotlin"))
                .toList();
    }
}
