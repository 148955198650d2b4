package dev.assay.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.resume.Resume.Education;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each text is one layout that résumés use; every name in it is invented. */
class EducationReaderTest {

    @Test
    void everythingOnOneLine() {
        assertThat(read("""
                        EDUCATION
                        B.Sc. in Computer Science, Northern Institute of Technology, 2012-2016, GPA 88
                        Master's degree of Computer Engineering, Quill University, 2018
                        Fielding University | PhD in Physics | 2022
                        """))
                .containsExactly(
                        "BACHELOR of Computer Science at Northern Institute of Technology, 2016",
                        "MASTER of Computer Engineering at Quill University, 2018",
                        "DOCTORATE of Physics at Fielding University, 2022");
    }

    @Test
    void severalLinesInAnyOrder() {
        assertThat(read("""
                        Education:
                        2010-2014
                        Riga National University of Radio Electronics
                        Bachelor's degree, Computer Engineering
                        Quill University
                        MBA
                        2014 - 2016
                        """))
                .containsExactly(
                        "BACHELOR of Computer Engineering at Riga National University of Radio Electronics, 2014",
                        "MASTER of null at Quill University, 2016");
    }

    @Test
    void certificatesAmongDegreesAreNoStudies() {
        assertThat(read("""
                        Education & Certifications
                        - BSc in Physics, Quill University, 2018
                        - CompTIA Linux+ Certified (March 2024)
                        - RHCSA (in progress)
                        """)).containsExactly("BACHELOR of Physics at Quill University, 2018");
    }

    @Test
    void bracketsAndDurationsAreNoFields() {
        assertThat(read("""
                        Education
                        Master of Science (MSc) in Physics, Quill University, 2018
                        Graduate Certificate in Family Planning, Fielding University, 2012
                        Courses
                        Oven safety training, 5 days, 2019
                        """))
                .containsExactly(
                        "MASTER of Physics at Quill University, 2018",
                        "NONE of Family Planning at Fielding University, 2012",
                        "NONE of Oven safety at null, 2019");
    }

    @Test
    void namesAndPlacesThatASiteHasTakenOut() {
        assertThat(read("""
                        Education and Training
                        Bachelor of Science : Information Technology , May 2008 Quill University City , State Information Technology
                        BS , Computer Science Fielding State University , City , State Computer Science
                        2001
                        """))
                .containsExactly(
                        "BACHELOR of Information Technology at Quill University, 2008-05",
                        "BACHELOR of Computer Science at Fielding State University, 2001");
    }

    @Test
    void schoolsBootcampsAndCourses() {
        assertThat(read("""
                        EDUCATION
                        High School Diploma, Quill High School, 2008
                        2019 - QA manual course, Brightloom College
                        Northern Academy program: Java programming
                        COURSES
                        Introduction to Linux, 2021
                        """))
                .containsExactly(
                        "SECONDARY of null at Quill High School, 2008",
                        "NONE of QA manual at Brightloom College, 2019",
                        "NONE of Java programming at Northern Academy, null",
                        "null of Introduction to Linux at null, 2021");
    }

    @Test
    void facultyAndSpecialityNameTheField() {
        assertThat(read("""
                        Education
                        Quill University (Riga) 1993/1998
                        Faculty of Applied Mathematics
                        Fielding University
                        2001 - 2006 Faculty of Transport, speciality: automated control systems
                        """))
                .containsExactly(
                        "null of Applied Mathematics at Quill University (Riga), 1998",
                        "null of automated control systems at Fielding University, 2006");
    }

    @Test
    void unfinishedStudyIsMarked() {
        List<Education> education = education("""
                        Education
                        BSc Computer Science, Quill University, expected 2027
                        MSc Physics, Fielding University, 2010 - 2012 (incomplete)
                        BA Economics, Northern University, 2019 - present
                        BA History, Western University, 2004
                        """);

        assertThat(education).extracting(Education::complete).containsExactly(false, false, false, true);
    }

    @Test
    void theQuotedWordsHoldNeitherSchoolNorYear() {
        String text = """
                        Education
                        BSc in Computer Science, Quill University, 2012-2016
                        """;

        Education course = education(text).getFirst();

        assertThat(text.substring(course.span().start(), course.span().end())).isEqualTo("BSc in Computer Science");
        assertThat(course.fieldConcept()).isEqualTo("computer-science");
    }

    @Test
    void aDegreeInASummaryCountsWhereNoSectionTellsOne() {
        assertThat(read("""
                        Ada Quill
                        Developer, BSc in Computer Science
                        """)).containsExactly("BACHELOR of Computer Science at null, null");
    }

    @Test
    void aDegreesShortFormCountsBeforeItsFieldWhateverTheSchool() {
        assertThat(read("""
                        Education
                        BA in Digital Media, Night School of Nowhere, 2021 - 2025
                        """)).containsExactly("BACHELOR of Digital Media at Night School of Nowhere, 2025");
    }

    @Test
    void aDegreesOwnNameTellsItsField() {
        assertThat(education("""
                        Education
                        Bachelor of Computer Science, Quill University, 2016
                        MCA, Quill University, 2018
                        Bachelor of Arts, Quill University, 2012
                        """))
                .extracting(Education::fieldConcept)
                .containsExactly("computer-science", "computer-science", null);
    }

    @Test
    void partsOfSchoolsNamesAreNoDegrees() {
        assertThat(read("""
                        Education
                        Northern Polytechnic University, 2004 - 2009
                        """)).containsExactly("null of null at Northern Polytechnic University, 2009");
    }

    private static List<String> read(String text) {
        return education(text).stream()
                .map(course ->
                        course.level() + " of " + course.field() + " at " + course.institution() + ", " + course.end())
                .toList();
    }

    @Test
    void certificatesJobsAndTalesAmongTheSchoolsAreNoCourses() {
        assertThat(read("""
                        Education
                        BA in Jurisprudence, Saltmarsh Academy
                        OCT 2020 - DEC 2020 LEGAL ADVISER
                        During the course I created projects that helped me
                        Courses
                        JNCIA-Junos (2018)
                        """)).containsExactly("BACHELOR of Jurisprudence at Saltmarsh Academy, null");
    }

    @Test
    void aTechniciansDiplomaIsACourseOfStudy() {
        assertThat(education("""
                        Education
                        Computer Technician, June 1997
                        """)).hasSize(1);
    }

    private static List<Education> education(String text) {
        Document document = ResumeText.document(text);
        return new ResumeReader(Taxonomy.standard()).read(document).education();
    }

    @Test
    void severalDegreesOfOneLine() {
        assertThat(read("""
                        Education
                        MSc (2011) and BSc (2009), both in Physics, Quill University; high school diploma 2005
                        """))
                .containsExactly(
                        "MASTER of Physics at Quill University, 2011",
                        "BACHELOR of Physics at Quill University, 2009",
                        "SECONDARY of null at null, 2005");
        assertThat(read("""
                        Education
                        MBA, Master of Business Administration, Quill University, 2011
                        """)).hasSize(1);
    }

    @Test
    void theHeadOfATableIsNoCourseOfStudy() {
        assertThat(read("""
                        Academic Profile
                        Examination | Board/University | Year | Score
                        B.E. (Electronics and Communication) | Quill University | 2014 | 79%
                        """)).containsExactly("BACHELOR of Electronics and Communication at Quill University, 2014");
    }

    @Test
    void aSchoolMayTellTheLevelByItsName() {
        assertThat(read("""
                        Education
                        Brightloom Anatolian High School, 2009 - 2013
                        """)).containsExactly("SECONDARY of null at Brightloom Anatolian High School, 2013");
    }
}
