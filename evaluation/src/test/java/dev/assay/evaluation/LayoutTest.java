package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same content gets the same answers in whatever form and order it is laid out. */
class LayoutTest {

    private static final String TEXT = """
            Wilhelmina Prendergast
            wilhelmina@example.org

            Summary
            Back-end developer who cares for tidy data.

            Experience

            Backend Developer, Saltmarsh Energy
            March 2020 - December 2024
            - Built REST APIs in Java and Spring Boot
            - Kept PostgreSQL and Kafka running on Kubernetes
            - Wrote unit tests with JUnit

            Junior Developer, Cloverdale Library
            September 2017 - February 2020
            - Maintained a catalogue in Python and Django with MySQL
            - Took part in code reviews

            Education

            BSc in Computer Science, Fenwick University, 2017

            Skills

            Java, Spring Boot, Python, Django, Docker, Git, Linux, GraphQL

            Languages

            English, German
            """;
    private static final String MARKDOWN = """
            # Wilhelmina Prendergast

            wilhelmina@example.org

            ## Summary

            Back-end developer who cares for tidy data.

            ## Experience

            ### Backend Developer, Saltmarsh Energy

            *March 2020 - December 2024*

            * Built **REST APIs** in Java and Spring Boot
            * Kept PostgreSQL and Kafka running on Kubernetes
            * Wrote unit tests with JUnit

            ### Junior Developer, Cloverdale Library

            *September 2017 - February 2020*

            * Maintained a catalogue in Python and Django with MySQL
            * Took part in code reviews

            ## Education

            **BSc in Computer Science**, Fenwick University, 2017

            ## Skills

            Java, Spring Boot, Python, Django, Docker, Git, Linux, GraphQL

            ## Languages

            English, German
            """;
    private static final String HTML = """
            <!DOCTYPE html><html><head><title>CV</title><style>h2 { color: #333 }</style></head><body>
            <h1>Wilhelmina Prendergast</h1><p>wilhelmina@example.org</p>
            <h2>Summary</h2><p>Back-end developer who cares for tidy data.</p>
            <h2>Experience</h2>
            <h3>Backend Developer, Saltmarsh Energy</h3><p>March 2020 - December 2024</p>
            <ul><li>Built REST APIs in Java and Spring Boot</li>
            <li>Kept PostgreSQL and Kafka running on Kubernetes</li><li>Wrote unit tests with JUnit</li></ul>
            <h3>Junior Developer, Cloverdale Library</h3><p>September 2017 - February 2020</p>
            <ul><li>Maintained a catalogue in Python and Django with MySQL</li><li>Took part in code reviews</li></ul>
            <h2>Education</h2><p>BSc in Computer Science, Fenwick University, 2017</p>
            <h2>Skills</h2><p>Java, Spring Boot, Python, Django, Docker, Git, Linux, GraphQL</p>
            <h2>Languages</h2><p>English, German</p>
            </body></html>
            """;
    private static final String TABLE = """
            <html><body>
            <table>
            <tr><td colspan="2">Wilhelmina Prendergast, wilhelmina@example.org</td></tr>
            <tr><th>Summary</th><td>Back-end developer who cares for tidy data.</td></tr>
            <tr><th colspan="2">Experience</th></tr>
            <tr><td>March 2020 - December 2024</td><td><b>Backend Developer, Saltmarsh Energy</b>
            <ul><li>Built REST APIs in Java and Spring Boot</li>
            <li>Kept PostgreSQL and Kafka running on Kubernetes</li><li>Wrote unit tests with JUnit</li></ul></td></tr>
            <tr><td>September 2017 - February 2020</td><td><b>Junior Developer, Cloverdale Library</b>
            <ul><li>Maintained a catalogue in Python and Django with MySQL</li><li>Took part in code reviews</li></ul></td></tr>
            <tr><th colspan="2">Education</th></tr>
            <tr><td>2017</td><td>BSc in Computer Science, Fenwick University</td></tr>
            <tr><th>Skills</th><td>Java, Spring Boot, Python, Django, Docker, Git, Linux, GraphQL</td></tr>
            <tr><th>Languages</th><td>English, German</td></tr>
            </table></body></html>
            """;
    private static final String DATES_FIRST = """
            WILHELMINA PRENDERGAST | wilhelmina@example.org

            SKILLS
            Java, Spring Boot, Python, Django, Docker, Git, Linux, GraphQL

            EXPERIENCE
            03/2020 - 12/2024   Backend Developer, Saltmarsh Energy
                                Built REST APIs in Java and Spring Boot
                                Kept PostgreSQL and Kafka running on Kubernetes
                                Wrote unit tests with JUnit
            09/2017 - 02/2020   Junior Developer, Cloverdale Library
                                Maintained a catalogue in Python and Django with MySQL
                                Took part in code reviews

            EDUCATION
            2017                BSc in Computer Science, Fenwick University

            LANGUAGES
            English, German

            SUMMARY
            Back-end developer who cares for tidy data.
            """;
    private static final String JSON = """
            {"basics": {"name": "Wilhelmina Prendergast", "email": "wilhelmina@example.org",
             "summary": "Back-end developer who cares for tidy data."},
             "work": [{"name": "Saltmarsh Energy", "position": "Backend Developer", "startDate": "2020-03", "endDate": "2024-12",
               "highlights": ["Built REST APIs in Java and Spring Boot", "Kept PostgreSQL and Kafka running on Kubernetes", "Wrote unit tests with JUnit"]},
              {"name": "Cloverdale Library", "position": "Junior Developer", "startDate": "2017-09", "endDate": "2020-02",
               "highlights": ["Maintained a catalogue in Python and Django with MySQL", "Took part in code reviews"]}],
             "education": [{"institution": "Fenwick University", "area": "Computer Science", "studyType": "BSc", "endDate": "2017"}],
             "skills": [{"name": "Skills", "keywords": ["Java", "Spring Boot", "Python", "Django", "Docker", "Git", "Linux", "GraphQL"]}],
             "languages": [{"language": "English"}, {"language": "German"}]}
            """;

    private static final VerdictVector EXPECTED = VerdictVector.of(OwnTexts.document("cv.txt", TEXT));

    @Test
    void markdownIsReadAsTextIs() {
        assertThat(EXPECTED.differences(VerdictVector.of(OwnTexts.document("cv.md", MARKDOWN))))
                .isEmpty();
    }

    @Test
    void aWebPageIsReadAsTextIs() {
        assertThat(EXPECTED.differences(VerdictVector.of(OwnTexts.document("cv.html", HTML))))
                .isEmpty();
    }

    @Test
    void aTableIsReadAsOneColumnIs() {
        assertThat(EXPECTED.differences(VerdictVector.of(OwnTexts.document("cv.html", TABLE))))
                .isEmpty();
    }

    @Test
    void jsonResumeIsReadAsTextIs() {
        assertThat(EXPECTED.differences(VerdictVector.of(OwnTexts.document("cv.json", JSON))))
                .isEmpty();
    }

    @Test
    void theOrderOfSectionsAndTheFormOfDatesMakeNoDifference() {
        assertThat(EXPECTED.differences(VerdictVector.of(OwnTexts.document("cv.txt", DATES_FIRST))))
                .isEmpty();
    }

    @Test
    void anotherContentGetsOtherAnswers() {
        assertThat(VerdictVector.of(OwnTexts.document("cv.txt", TEXT.replace("Python", "Perl"))))
                .isNotEqualTo(EXPECTED);
    }
}
