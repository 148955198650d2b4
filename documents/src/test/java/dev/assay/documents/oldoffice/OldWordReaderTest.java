package dev.assay.documents.oldoffice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestOldOffice;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldWordReaderTest {

    @Test
    void whatAReaderSeesIsRead() {
        assertThat(Readings.text("cv.doc", TestOldOffice.resume())).isEqualTo("""
                Mara Lindqvist · Résumé

                Mara Lindqvist
                Back-end engineer, Malmö

                Experience

                2019 – 2023 | Larkfield Ltd, Java developer
                2016 – 2019 | Ashby Systems, intern
                Awards | Prize

                • Built services with Spring and PostgreSQL
                • Ran them on Linux
                Salary note withheld
                Links: mara.example
                After the box

                Boxed: Kafka

                Moving in May""");
    }

    @Test
    void whatAReaderDoesNotSeeIsReported() {
        assertThat(Readings.hidden("cv.doc", TestOldOffice.resume()))
                .containsExactly(
                        "Kubernetes expert (formatted as hidden)",
                        "Terraform wizard Fortran sage (letters in the colour of their background)",
                        "Scala guru (letters of 2 points or less)",
                        "ten years of Cobol (in a deletion that was tracked)",
                        "knows Haskell deeply (in a comment)");
    }

    @Test
    void encryptedFilesAreTold() {
        byte[] file = TestOldOffice.container(Map.of("EncryptedPackage", new byte[100]));
        assertThat(Readings.reason("cv.docx", file)).isEqualTo(Reading.Reason.ENCRYPTED);
    }

    @Test
    void otherOldFilesAreUnsupported() {
        byte[] file = TestOldOffice.container(Map.of("Workbook", "x".getBytes(StandardCharsets.US_ASCII)));
        assertThat(Readings.reason("list.xls", file)).isEqualTo(Reading.Reason.UNSUPPORTED);
    }
}
