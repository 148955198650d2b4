package dev.assay.resume.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.resume.ResumeText;
import dev.assay.resume.identity.Identity.Detail;
import dev.assay.resume.identity.Identity.Kind;
import org.junit.jupiter.api.Test;

class IdentityReaderTest {

    private static final String RESUME = """
            Ada Quill
            Backend Developer
            +972 54-123-4567 | ada.quill@example.org | www.linkedin.com/in/adaquill
            Residence: Haifa, Israel | Date of birth: 12.03.1990
            Marital status: married
            Nationality: Latvian
            Skills: Java
            Experience
            Developer, Nimbus Freight, 2015 - 2018
            Ada Quill led the group.
            """;

    @Test
    void detailsAreFoundWithTheirPlaces() {
        assertThat(read(RESUME).details())
                .extracting(Detail::kind, Detail::text)
                .containsExactly(
                        tuple(Kind.NAME, "Ada Quill"),
                        tuple(Kind.PHONE, "+972 54-123-4567"),
                        tuple(Kind.EMAIL, "ada.quill@example.org"),
                        tuple(Kind.LINK, "www.linkedin.com/in/adaquill"),
                        tuple(Kind.ADDRESS, "Residence: Haifa, Israel"),
                        tuple(Kind.BIRTH, "Date of birth: 12.03.1990"),
                        tuple(Kind.MARITAL_STATUS, "Marital status: married"),
                        tuple(Kind.NATIONALITY, "Nationality: Latvian"),
                        tuple(Kind.NAME, "Ada Quill"));
    }

    @Test
    void maskedTextKeepsItsLengthAndEverythingElse() {
        String masked = read(RESUME).masked(RESUME);

        assertThat(masked)
                .hasSameSizeAs(RESUME)
                .doesNotContain("Ada", "example.org", "4567", "1990", "Latvian")
                .contains("Developer, Nimbus Freight, 2015 - 2018", "▒▒▒ ▒▒▒▒▒ led the group.");
    }

    @Test
    void rolesHeadingsAndDatesAreNoNames() {
        assertThat(read("Backend Developer\nWork Experience\nNew York\nJanuary 2015 - May 2018\n")
                        .name())
                .isEmpty();
    }

    @Test
    void datesAndVersionsAreNoTelephoneNumbers() {
        assertThat(read("Experience\nDeveloper 01.03.2015 - 31.05.2018\nversion 10.4.2 of 2019\n")
                        .details())
                .isEmpty();
    }

    @Test
    void marksOfHeadingsAndPronounsAreNoPartsOfNames() {
        assertThat(read("# Ada Quill (she/her)\nSkills\nJava\n").name()).contains("Ada Quill");
    }

    @Test
    void skillsUnderTheirHeadingAreNoNames() {
        assertThat(read("Skills\nMachine Learning\nWindows Server\n").name()).isEmpty();
    }

    @Test
    void aRoleBeforeAnAddressIsNoPartOfIt() {
        assertThat(read("Ada Quill\nDevOps engineer, 3 Mill Street, Leeds\n").details())
                .extracting(detail -> detail.text().strip())
                .containsExactly("Ada Quill", "3 Mill Street, Leeds");
    }

    private static Identity read(String text) {
        return new IdentityReader().read(ResumeText.document(text));
    }
}
