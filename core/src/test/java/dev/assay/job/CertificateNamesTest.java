package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agile or project management certifications | agile-certificate/project-management-certificate",
                "AWS Certified Developer - Associate is welcome | aws-developer-associate",
            })
    void namesThatShareTheNounAreEachACertificate(String line, String concepts) {
        assertThat(Postings.requirements("Certifications\n- " + line))
                .singleElement()
                .asString()
                .startsWith("CERTIFICATION")
                .contains("[" + concepts + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rotating TLS certificates", "Managing client certificates"})
    void certificatesOfMachinesAreNone(String line) {
        assertThat(Postings.requirements("Requirements\n- Experience in " + line))
                .noneMatch(requirement -> requirement.startsWith("CERTIFICATION"));
    }
}
