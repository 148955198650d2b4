package dev.assay.resume;

import static dev.assay.resume.Employments.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether names stand above or below their dates is told by most employments, not by the first alone. */
class LayoutOfDatesTest {

    @Test
    void whatStandsAboveTheFirstDatesDoesNotDecideForAll() {
        assertThat(read("""
                        EXPERIENCE
                        Mobile developer

                        2022/03 - now        ANDROID DEVELOPER
                                             Quillmark Transit, Antwerp
                                             Ticket app in Kotlin.
                                             Two-week sprints, Scrum.

                        2019/09 - 2022/02    MOBILE DEVELOPER
                                             Nimbus Apps, Ghent
                                             Apps in Java.
                                             Builds with Gradle and Fastlane.

                        2018/07 - 2018/09    INTERN
                                             Brightloom Radio, Bruges
                                             Small player in Java.
                        """))
                .containsExactly(
                        "ANDROID DEVELOPER @ Quillmark Transit [2022-03..present]",
                        "MOBILE DEVELOPER @ Nimbus Apps [2019-09..2022-02]",
                        "INTERN @ Brightloom Radio [2018-07..2018-09]");
    }

    @Test
    void datesBelowTheirNamesKeepThemWhateverStandsBelow() {
        assertThat(read("""
                        EXPERIENCE

                        Backend Developer
                        Quillmark Ltd
                        2019 - 2022
                        Billing
                        - Java services

                        Data Engineer
                        Nimbus Freight
                        2016 - 2019
                        - Pipelines

                        Tester
                        Brightloom GmbH
                        2014 - 2016
                        - Test plans
                        """))
                .containsExactly(
                        "Backend Developer @ Quillmark Ltd [2019..2022]",
                        "Data Engineer @ Nimbus Freight [2016..2019]",
                        "Tester @ Brightloom GmbH [2014..2016]");
    }

    @Test
    void aBulletedEmployerOpensTheRoleAndDatesBelowIt() {
        assertThat(read("""
                        EXPERIENCE

                        • Harrow Lane Mills
                          Backend Developer
                          Mar 2019 - Jun 2022
                          Billing services in Java.

                        • Tidemark Systems
                          Software Engineer
                          Jan 2016 - Feb 2019
                          Importers in Python.
                        """))
                .containsExactly(
                        "Backend Developer @ Harrow Lane Mills [2019-03..2022-06]",
                        "Software Engineer @ Tidemark Systems [2016-01..2019-02]");
    }

    @Test
    void theLastBulletOfAnEmploymentIsNotTheEmployerOfTheNext() {
        assertThat(read("""
                        EXPERIENCE

                        Backend Developer
                        Mar 2019 - Jun 2022
                        • Docker and Kubernetes
                        • Amazon Web Services

                        Software Engineer
                        Jan 2016 - Feb 2019
                        • Importers in Python
                        """))
                .containsExactly(
                        "Backend Developer @ null [2019-03..2022-06]", "Software Engineer @ null [2016-01..2019-02]");
    }
}
