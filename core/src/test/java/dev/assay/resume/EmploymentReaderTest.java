package dev.assay.resume;

import static dev.assay.resume.Employments.employments;
import static dev.assay.resume.Employments.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.resume.Resume.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each text is one layout that résumés use; every name in it is invented. */
class EmploymentReaderTest {

    @Test
    void titleDatesAndEmployerOnOneLine() {
        assertThat(read("""
                        EXPERIENCE
                        Backend Developer, Quillmark Ltd, March 2015 - May 2018
                        - Built the billing service
                        Nimbus Freight | Data Engineer | 2018 – present
                        - Ran the pipelines
                        Junior Tester @ Brightloom GmbH    06/2013 - 02/2015
                        """))
                .containsExactly(
                        "Backend Developer @ Quillmark Ltd [2015-03..2018-05]",
                        "Data Engineer @ Nimbus Freight [2018..present]",
                        "Junior Tester @ Brightloom GmbH [2013-06..2015-02]");
    }

    @Test
    void anEarlierRoleBelongsToTheEmployerAboveTheLaterOne() {
        assertThat(read("""
                        EXPERIENCE
                        Fjordline Freight AB, Gothenburg
                          Lead Data Engineer     Q2 2021 – present
                          - Owns the pipelines
                          Data Engineer          autumn 2018 – Q1 2021
                          - Built the warehouse
                        Freelance Developer      2010 – 2012
                        """))
                .containsExactly(
                        "Lead Data Engineer @ Fjordline Freight AB [2021-04..present]",
                        "Data Engineer @ Fjordline Freight AB [2018-09..2021-03]",
                        "Freelance Developer @ null [2010..2012]");
    }

    @Test
    void germanFrenchAndSpanishEmploymentsAreRead() {
        assertThat(read("""
                        Berufserfahrung
                        seit 04/2019: Senior Softwareentwicklerin, Werkbank Digital GmbH, Leipzig
                        Oktober 2015 – März 2019: Softwareentwicklerin, Stadtwerke Altenau GmbH
                        """))
                .containsExactly(
                        "Senior Softwareentwicklerin @ Werkbank Digital GmbH [2019-04..present]",
                        "Softwareentwicklerin @ Stadtwerke Altenau GmbH [2015-10..2019-03]");
        assertThat(read("""
                        Expérience professionnelle
                        Janv. 2020 – aujourd'hui : Développeuse Java, Atelier Numérique SA
                        """)).containsExactly("Développeuse Java @ Atelier Numérique SA [2020-01..present]");
        assertThat(read("""
                        Experiencia laboral
                        Marzo 2014 a diciembre 2017: Programadora PHP, Mareas SL
                        """)).containsExactly("Programadora PHP @ Mareas SL [2014-03..2017-12]");
    }

    @Test
    void datesBeforeTheRestOfTheLine() {
        assertThat(read("""
                        Work Experience:
                        2019 - now:  Backend developer, Quillmark (Haifa, Israel)
                        Worked on billing.
                        2016 – 2019   Full Stack developer at nimbus.io, Riga, Latvia
                        Worked on maps.
                        """))
                .containsExactly(
                        "Backend developer @ Quillmark [2019..present]",
                        "Full Stack developer @ nimbus.io [2016..2019]");
    }

    @Test
    void titleThenEmployerThenDates() {
        assertThat(read("""
                        Professional Experience
                        Senior Software Engineer
                        Quillmark Ltd
                        January 2018 - Present
                        Leads the payments team and its on-call rota.
                        Software Engineer
                        Nimbus Freight
                        June 2014 - December 2017
                        Wrote the routing engine in C++.
                        """))
                .containsExactly(
                        "Senior Software Engineer @ Quillmark Ltd [2018-01..present]",
                        "Software Engineer @ Nimbus Freight [2014-06..2017-12]");
    }

    @Test
    void employerAndDatesThenTitle() {
        assertThat(read("""
                        Employment history
                        2019 – present | Quillmark LTD (Haifa, Israel) |
                        Android Developer
                        Project: a parcel tracker for couriers.
                        2016 – 2019 | Nimbus Freight |
                        Junior Android Developer
                        Project: a map of depots.
                        """))
                .containsExactly(
                        "Android Developer @ Quillmark LTD [2019..present]",
                        "Junior Android Developer @ Nimbus Freight [2016..2019]");
    }

    @Test
    void titleAndDatesThenEmployer() {
        assertThat(read("""
                        WORK HISTORY
                        IT Manager , 07/2006 to Current
                        Nimbus Freight - Riga, Latvia
                        Oversaw three data centres and their budget.
                        Help Desk Technician , 06/2003 to 06/2006
                        Quillmark - Haifa, Israel
                        Answered calls.
                        """))
                .containsExactly(
                        "IT Manager @ Nimbus Freight [2006-07..present]",
                        "Help Desk Technician @ Quillmark [2003-06..2006-06]");
    }

    @Test
    void namesThatASiteHasTakenOut() {
        assertThat(read("""
                        Experience
                        Network Administrator 08/2014 to 09/2015 Company Name City , State
                        Kept 80 routers running.
                        System Analyst
                        April 2007 to July 2014 Company Name City , State
                        Wrote specifications.
                        Company Name City , State Support Engineer 2001 to 2006
                        Closed tickets.
                        """))
                .containsExactly(
                        "Network Administrator @ null [2014-08..2015-09]",
                        "System Analyst @ null [2007-04..2014-07]",
                        "Support Engineer @ null [2001..2006]");
    }

    @Test
    void aLoneYearAtTheEdgeIsTheWholeRange() {
        assertThat(read("""
                        Work experience:
                        \tFront-End Developer - 2019
                        \tQuillmark - Haifa, Israel
                        \t• Built forms in React
                        """)).containsExactly("Front-End Developer @ Quillmark [2019..2019]");
    }

    @Test
    void withoutAnyDates() {
        assertThat(read("""
                        Experience:
                        Quillmark Resources  Database developer Riga, Latvia

                        Development and support of reports.
                        • Loading of data
                        Nimbus Freight, Frontend developer
                        Responsibilities:
                        • Develop pages
                        """))
                .containsExactly(
                        "Database developer @ Quillmark Resources [?..?]",
                        "Frontend developer @ Nimbus Freight [?..?]");
    }

    @Test
    void severalRolesUnderOneEmployer() {
        assertThat(read("""
                        EXPERIENCE
                        Nimbus Freight, 2014 - 2021
                        Team Lead, 2018 - 2021
                        - Led five people
                        Software Developer, 2014 - 2018
                        - Wrote services
                        Quillmark Ltd, Tester, 2012 - 2014
                        - Tested
                        """))
                .containsExactly(
                        "Team Lead @ Nimbus Freight [2018..2021]",
                        "Software Developer @ Nimbus Freight [2014..2018]",
                        "Tester @ Quillmark Ltd [2012..2014]");
    }

    @Test
    void labelledLines() {
        assertThat(read("""
                        Work experience
                        Dates: March 2015 - May 2018
                        Position: Backend developer
                        Employer: Quillmark Ltd, Riga
                        Main activities: built the billing service
                        """)).containsExactly("Backend developer @ Quillmark Ltd [2015-03..2018-05]");
    }

    @Test
    void profileSiteLayout() {
        assertThat(read("""
                        Experience

                        Quillmark Ltd
                        Senior Data Analyst
                        January 2020 - Present (2 years 3 months)
                        Riga, Latvia
                        Built dashboards.

                        Nimbus Freight
                        Data Analyst
                        May 2017 - December 2019 (2 years 8 months)
                        Haifa, Israel
                        """))
                .containsExactly(
                        "Senior Data Analyst @ Quillmark Ltd [2020-01..present]",
                        "Data Analyst @ Nimbus Freight [2017-05..2019-12]");
    }

    @Test
    void sinceGoesOn() {
        assertThat(read("""
                        Experience
                        Developer at Quillmark Ltd, since 2019
                        """)).containsExactly("Developer @ Quillmark Ltd [2019..present]");
    }

    @Test
    void internshipsAreMarked() {
        List<Employment> employments = employments("""
                        Experience
                        QA Intern, Quillmark Ltd, 06/2019 - 08/2019
                        International Sales Manager, Nimbus Freight, 2010 - 2015
                        """);

        assertThat(employments).extracting(Employment::internship).containsExactly(true, false);
    }

    @Test
    void militaryAndVolunteeringAreEmployments() {
        assertThat(read("""
                        Military Service
                        Team Commander, Signal Corps, 2008 - 2011
                        Volunteering
                        Mentor, Girls Who Solder, 2015 - 2016
                        """))
                .containsExactly(
                        "Team Commander @ Signal Corps [2008..2011]", "Mentor @ Girls Who Solder [2015..2016]");
    }

    @Test
    void activitiesCountWithARoleAndARange() {
        assertThat(read("""
                        Extra-Curricular Activities
                        • Treasurer in Chess Club, Riga (2015 - 2016).
                        • Twice the winner of the regional contest 2014 - 2015.
                        • Mentor, 2012
                        """)).containsExactly("Treasurer @ Chess Club [2015..2016]");
    }

    @Test
    void projectsAndEducationAreNoEmployments() {
        assertThat(read("""
                        Projects
                        Parcel tracker, 2019 - 2020
                        A map of depots in Java.
                        Education
                        BSc Computer Science, University of Riga, 2010 - 2014
                        """)).isEmpty();
    }

    @Test
    void theBodyEndsWhereTheNextBegins() {
        String text = """
                        Experience
                        Developer, Quillmark Ltd, 2015 - 2018
                        - Java services
                        Tester, Nimbus Freight, 2012 - 2015
                        - Python scripts
                        """;

        List<Employment> employments = employments(text);

        assertThat(text.substring(
                        employments.getFirst().body().start(),
                        employments.getFirst().body().end()))
                .contains("Java services")
                .doesNotContain("Tester");
    }

    @Test
    void partsOfAnEmploymentDoNotEndTheSection() {
        assertThat(read("""
                        EXPERIENCE
                        Developer, Quillmark Ltd, 2015 - 2018
                        Responsibilities:
                        - Java services
                        Technologies: Java, Kafka
                        Key achievements:
                        - Halved the cost
                        Tester, Nimbus Freight, 2012 - 2015
                        """))
                .containsExactly("Developer @ Quillmark Ltd [2015..2018]", "Tester @ Nimbus Freight [2012..2015]");
    }

    @Test
    void rolesBetweenColumnsAreFound() {
        assertThat(read("""
                        Experience
                        Network Engineer
                        Sep 2018 - present time
                        Quillmark LLC
                        SKILLS
                        Routers of four makers
                        System Administrator
                        Firewalls, switches,
                        Mar 2016 - July 2018
                        Nimbus Freight
                        """))
                .containsExactly(
                        "Network Engineer @ Quillmark LLC [2018-09..present]",
                        "System Administrator @ Nimbus Freight [2016-03..2018-07]");
    }

    @Test
    void aHeadingOfASummaryHeadsEmploymentsWhereDatedLinesFollow() {
        assertThat(read("""
                        PROFESSIONAL BACKGROUND
                        Backend Developer, Quillmark Ltd, March 2015 - May 2018
                        - Built the billing service
                        """)).containsExactly("Backend Developer @ Quillmark Ltd [2015-03..2018-05]");
        assertThat(read("""
                        PROFESSIONAL BACKGROUND
                        A developer who has built billing services for ports and for small shops.
                        """)).isEmpty();
    }

    @Test
    void aPlaceIsNoEmployerAndDetailsByLabelAreNoTitle() {
        assertThat(read("""
                        EXPERIENCE
                        Database Administrator
                        Quillmark Ltd
                        Denver, CO
                        03/2016 - 05/2019
                        Hours per week: 40
                        - Kept Oracle running
                        """)).containsExactly("Database Administrator @ Quillmark Ltd [2016-03..2019-05]");
    }

    @Test
    void headingsInsideAnEmploymentAreNoEmployers() {
        assertThat(read("""
                        Experience

                        Quillmark
                        Jan 2013 - Mar 2014

                        Project Manager

                        Responsibilities
                        - Led the weekly meeting

                        Highlights
                        Won the prize of the year

                        Nimbus Freight
                        April 2012 - Sept 2012

                        Planning Assistant

                        Responsibilities
                        - Kept the plan
                        """))
                .containsExactly(
                        "Project Manager @ Quillmark [2013-01..2014-03]",
                        "Planning Assistant @ Nimbus Freight [2012-04..2012-09]");
    }

    @Test
    void shorthandsOfRolesAreRoles() {
        assertThat(read("""
                        WORK EXPERIENCE
                        QUILLMARK, Harbour Town
                        SDE II, 2015-2021
                        - Kept the list

                        SDE I, 2013-2015
                        - Made the list
                        """)).containsExactly("SDE II @ QUILLMARK [2015..2021]", "SDE I @ QUILLMARK [2013..2015]");
    }
}
