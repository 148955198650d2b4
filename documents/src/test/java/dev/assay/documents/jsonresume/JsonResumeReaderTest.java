package dev.assay.documents.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonResumeReaderTest {

    @Test
    void sectionsAreWrittenOutAsPeopleWriteThem() {
        Document document = Readings.document("cv.json", """
                {"basics": {"name": "Dana Example", "label": "Engineer", "email": "dana@example.org"},
                 "work": [{"name": "Larkfield", "position": "Lead", "startDate": "2019-03-01", "summary": "Ledgers.", "highlights": ["Java 25"]},
                          {"company": "Quillmark", "position": "Developer", "startDate": "2015-06", "endDate": "2019-02"}],
                 "education": [{"institution": "Example University", "area": "Physics", "studyType": "BSc", "endDate": "2014"}],
                 "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]}],
                 "languages": [{"language": "German", "fluency": "B2"}],
                 "unknown": {"a": [1, 2]}, "meta": {"lastModified": "2024-05-01T00:00:00"}}""".getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).isEqualTo("""
                        Dana Example
                        Engineer
                        dana@example.org

                        Experience
                        Lead, Larkfield
                        2019-03 – present
                        Ledgers.
                        • Java 25

                        Developer, Quillmark
                        2015-06 – 2019-02

                        Education
                        BSc in Physics, Example University
                        2014

                        Skills
                        Web (Master): HTML, CSS

                        Languages
                        German, B2""");
        assertThat(document.date()).isEqualTo(YearMonth.of(2024, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "2015-03, 2015-03",
        "2015-03-31, 2015-03",
        "2015-13, ''",
        "2015-02-30, ''",
        "15-03, ''",
        "March 2015, March 2015",
        "2015-03-01T10:00:00Z, 2015-03"
    })
    void onlyDatesOfTheCalendarAreDates(String given, String written) {
        assertThat(Period.date(given)).isEqualTo(written);
    }

    @Test
    void otherJsonIsUnsupported() {
        assertThat(Readings.reason("cv.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.Reason.UNSUPPORTED);
    }

    @Test
    void brokenJsonIsCorrupt() {
        assertThat(Readings.reason("cv.json", "{\"basics\": {\"name\": \"Da".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void wrongTypesAreLeftOut() {
        assertThat(
                        Readings.text(
                                "cv.json",
                                "{\"basics\": {\"name\": \"Dana\"}, \"work\": [1, \"x\", null, {\"position\": {\"a\": 1}}], \"skills\": {}}"))
                .startsWith("Dana");
    }

    @Test
    void nestingAHundredThousandDeepIsCorrupt() {
        byte[] file = ("{\"basics\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(Readings.reason("cv.json", file)).isEqualTo(Reading.Reason.CORRUPT);
    }
}
