package dev.assay.resume.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.resume.date.DateScanner;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Backend Developer, Quillmark Ltd > TITLE Backend Developer / EMPLOYER Quillmark Ltd",
                "Senior VP - Information Technology > TITLE Senior VP / DEPARTMENT Information Technology",
                "Head of Data | Nimbus > TITLE Head of Data / UNKNOWN Nimbus",
                "QA at Nimbus, Riga, Latvia > TITLE QA / UNKNOWN Nimbus / ASIDE Riga / ASIDE Latvia",
                "Nimbus (Riga, Latvia) > UNKNOWN Nimbus",
                "Nimbus, Inc., Tester > EMPLOYER Nimbus, Inc. / TITLE Tester",
                "Oracle developer Springfield, Latvia > TITLE Oracle developer / ASIDE Latvia",
                "Nimbus - Springfield, Latvia > UNKNOWN Nimbus / ASIDE Springfield / ASIDE Latvia",
                "Tester Company Name City , State > TITLE Tester",
                "Position: Night owl > TITLE Night owl",
                "Treasurer in Chess Club > TITLE Treasurer / EMPLOYER Chess Club",
                "Worked as a tester > TITLE tester",
                "2015 - 2018 Tester (2 years) > TITLE Tester (2 years)",
                "University of Springfield > EMPLOYER University of Springfield",
                "University Lecturer > TITLE University Lecturer",
                "Communication leader between faculty and staff > UNKNOWN Communication leader between faculty and staff",
                "Master of Science > UNKNOWN Master of Science",
            })
    void piecesAreToldApart(String row, String expected) {
        String pieces = HeaderPieces.of(row, DateScanner.scan(row)).stream()
                .map(piece -> piece.kind() + " " + row.substring(piece.start(), piece.end()))
                .collect(Collectors.joining(" / "));

        assertThat(pieces).isEqualTo(expected);
    }
}
