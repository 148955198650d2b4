package dev.assay.resume;

import static dev.assay.resume.Employments.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where headers and sentences meet: dates in sentences, employments told in them, and what was done on the header's own line. */
class EmploymentsInSentencesTest {

    @Test
    void sentencesWithDatesOpenNothing() {
        assertThat(read("""
                        Experience
                        Developer, Quillmark Ltd, 2015 - 2018
                        In 2016 moved the whole estate to containers.
                        - Grew the user base from 2015 to 2018 by a factor of ten.
                        The product was used 2015 - 2018 by forty customers in nine countries all over Europe and beyond.
                        """)).containsExactly("Developer @ Quillmark Ltd [2015..2018]");
    }

    @Test
    void whatWasDoneMayStandOnTheSameLine() {
        assertThat(read("""
                        Appointments
                        2021–2024  Postdoctoral researcher, Quillmark Institute. Wrote a model of rivers in C++ and kept its tests green for all three years.
                        2015       Student assistant, University of Brightloom. Tutorials.
                        """))
                .containsExactly(
                        "Postdoctoral researcher @ Quillmark Institute [2021..2024]",
                        "Student assistant @ University of Brightloom [2015..2015]");
        assertThat(read("""
                        Volunteering
                        - Web editor, Brightloom Garden Club, 2023 – 2025: keeps the site of the club up to date and answers its mails
                        """)).containsExactly("Web editor @ Brightloom Garden Club [2023..2025]");
        assertThat(read("""
                        Experience
                        2018 was the year of the bread. It rose.
                        """)).isEmpty();
    }

    @Test
    void timeWithoutWorkIsNoEmployment() {
        assertThat(read("""
                        Experience
                        Systems Engineer, Quillmark Ltd
                        April 2019 to March 2021
                        Career break, January 2018 to March 2019
                        Network Technician, Navy of Brightloom
                        2011 to 2017
                        """))
                .containsExactly(
                        "Systems Engineer @ Quillmark Ltd [2019-04..2021-03]",
                        "Network Technician @ Navy of Brightloom [2011..2017]");
    }

    @Test
    void employmentsAreReadFromSentencesWhereNoneIsListed() {
        assertThat(read("""
                        Robin Quill

                        Since August 2020 I have worked as a senior developer at Aurora Ferries, where I look after bookings.

                        From January 2016 to July 2020 I was a software tester at Nimbus Freight. I wrote tests.
                        """))
                .containsExactly(
                        "senior developer @ Aurora Ferries [2020-08..present]",
                        "software tester @ Nimbus Freight [2016-01..2020-07]");
        assertThat(read("""
                        Robin Quill

                        From January 2016 to July 2020 I was a friend of bread at home.
                        """)).isEmpty();
    }

    @Test
    void aHeadingMayTellItsDates() {
        assertThat(read("""
                        Freelance work (2019 - today)
                        Client: Brightwater Utilities (01/2023 - 12/2024)
                        Role: Lead data engineer
                        """)).containsExactly("Lead data engineer @ Brightwater Utilities [2023-01..2024-12]");
    }

    @Test
    void anInternshipMayBeToldWithinAnEmployment() {
        assertThat(read("""
                        Experience
                        Data Analyst, Quillmark Ltd, 01/2018 - 08/2021
                        Churn reports in SQL. In between interned at Nimbus Freight, Data Intern, June 2018 - August 2018.
                        """))
                .containsExactly(
                        "Data Analyst @ Quillmark Ltd [2018-01..2021-08]",
                        "Data Intern @ Nimbus Freight [2018-06..2018-08]");
    }

    @Test
    void runOnTextTellsRoleEmployerAndDates() {
        assertThat(read(
                        "Ada Quill Engineer Leeds Summary builds apps since long ago Experience Lead Engineer at Quillmark Mobility, February"
                                + " 2020 - present, Leeds: Kotlin and bicycles and much else besides. Android Developer at Nimbus Media,"
                                + " March 2016 - January 2020: Java and more of it."))
                .containsExactly(
                        "Lead Engineer @ Quillmark Mobility [2020-02..present]",
                        "Android Developer @ Nimbus Media [2016-03..2020-01]");
    }
}
