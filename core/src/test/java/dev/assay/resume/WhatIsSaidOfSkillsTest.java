package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.SpokenLanguage;
import dev.assay.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say of skills and languages beyond naming them. */
class WhatIsSaidOfSkillsTest {

    private static final ResumeReader READER = new ResumeReader(Taxonomy.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have never worked with Java, Scala or C#, but know Kotlin well. | kotlin",
                "No experience with Kafka or RabbitMQ yet. Redis daily. | redis",
                "I haven't used Redis; MongoDB is home. | mongodb",
                "Not familiar with Angular - Vue.js instead | vue",
                "I do not know PHP. I know Python. | python",
                "Moved Python services to Go without downtime | go, python",
                "I have not only used Terraform but taught it | terraform",
                "No bug survived my Java tests | java",
            })
    void whatWasNeverDoneIsNoSkill(String sentence, String skills) {
        assertThat(skills("Summary\n" + sentence)).containsExactlyInAnyOrder(skills.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am a developer from the north who likes long walks and I speak Norwegian and English fluently and cook. | norwegian, english",
                "Speaks: Finnish, Swedish | finnish, swedish",
                "Fluent in French and German | french, german",
                "Spoke at a Spanish conference about Go |",
                "Taught English at night for years before all of this began, in a small town by the sea |",
            })
    void aLanguageCountsWhereItIsSaidToBeSpoken(String sentence, String languages) {
        List<String> expected = languages == null ? List.of() : List.of(languages.split(", "));
        assertThat(READER.read(ResumeText.document("Jo\n\nSummary\n" + sentence))
                        .languages())
                .extracting(SpokenLanguage::concept)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Took part in Scrum meetings | daily-standup, scrum",
                "Owned iOS testing | ios, mobile-testing",
                "Introduced GitHub flow | branching-strategy, github",
                "Drew a lean canvas | lean-startup",
            })
    void aPracticeThatIsToldWithItsObjectNamesBoth(String sentence, String skills) {
        assertThat(skills("Experience\nDeveloper, Quillmark Ltd, 2015 - 2018\n- " + sentence))
                .containsExactlyInAnyOrder(skills.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS Certified Developer - Associate (exp. 2029-05)",
                "AWS Certified Developer, expiry date: May 2029",
                "First aid, valid till 06/2029"
            })
    void presentDoesNotEndWhenACertificateExpires(String certificate) {
        assertThat(READER.read(ResumeText.document(
                                "Experience\nDeveloper, Quillmark Ltd, 03/2015 - present\n- Java\n\nNotes\nWritten 04/2024\n"
                                        + certificate))
                        .asOf())
                .isEqualTo(YearMonth.of(2024, 4));
    }

    @Test
    void aStudyDoesNotEndWhenACertificateBesideItExpires() {
        Resume resume = READER.read(ResumeText.document(
                "Education\nMSc Computing Science, Quill University (2015) | AWS Certified Developer (exp. 2029-05)"));

        assertThat(resume.education())
                .singleElement()
                .extracting(Resume.Education::end)
                .hasToString("2015");
    }

    private static List<String> skills(String text) {
        Resume resume = READER.read(ResumeText.document(text));
        return resume.skills().stream().map(Skill::concept).toList();
    }
}
