package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialCommandTest {

    private static final Path BADGE = Ran.EXAMPLE.resolve("applicants/lapwing/agile-practitioner.png");
    private static final Path TRUST = Ran.EXAMPLE.resolve("trust.json");
    private static final String ID = "did:key:z6Mkqcn6Cj5J8mLPAzfdPD3XnpgMbMCzLSFQ8LmUov4t2Dww";

    @TempDir
    private Path folder;

    @Test
    void theThreeAnswersAreGivenInPlainWords() {
        Ran ran = Ran.assay("credential", BADGE, "--trust", TRUST, "--email", "leopold@example.org");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("Signature  valid: what the credential says was signed")
                .contains("Issuer     on your trust list as Slipway Institute (invented)")
                .contains("Subject    this person:")
                .contains("Standing   in force")
                .contains("Counts as  demonstrated");
    }

    @Test
    void theThreeAnswersDoNotHangTogether() {
        assertThat(Ran.assay("credential", BADGE).out())
                .contains(
                        "Signature  valid",
                        "Issuer     not on your trust list",
                        "Subject    not shown",
                        "Counts as  claimed");
        assertThat(Ran.assay("credential", BADGE, "--trust", TRUST, "--email", "someone@example.org")
                        .out())
                .contains(
                        "Signature  valid",
                        "Issuer     on your trust list",
                        "Subject    not shown",
                        "Counts as  claimed");
    }

    @Test
    void jsonCarriesTheSameAnswers() {
        Ran ran = Ran.assay("credential", BADGE, "--trust", TRUST, "--format", "json");

        assertThat(ran.out())
                .contains(
                        "\"answer\" : \"VALID\"",
                        "\"answer\" : \"TRUSTED\"",
                        "\"answer\" : \"NOT_BOUND\"",
                        "\"countsAs\"")
                .doesNotContain("sha256$", "leopold");
    }

    @Test
    void aFileWithoutACredentialIsSaidToBeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1, \"a\": 2}");

        Ran ran = Ran.assay("credential", file);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("Not read   Ambiguous: the key 'a' stands twice");
    }

    @Test
    void theTrustListIsEditedByCommands() {
        Path list = folder.resolve("trust.json");
        assertThat(Ran.assay("trust", "add", list, ID, "Slipway", "--speaks-for", "Oracle")
                        .out())
                .contains("added Slipway");
        assertThat(Ran.assay("trust", "add", list, ID, "Slipway Institute").out())
                .contains("changed Slipway Institute");
        assertThat(Ran.assay("trust", "show", list).out())
                .isEqualTo("Slipway Institute  " + ID + System.lineSeparator());
        assertThat(Ran.assay("trust", "remove", list, ID).out()).contains("removed " + ID);
        assertThat(Ran.assay("trust", "show", list).out()).isEmpty();
    }

    @Test
    void mistakesInTheTrustListAreToldInOneLine() throws IOException {
        Path list = Files.writeString(folder.resolve("trust.json"), "{\"issuers\": 1}");
        assertRefused(Ran.assay("trust", "show", list), "issuers");
        assertRefused(Ran.assay("credential", BADGE, "--trust", list), "issuers");
        assertRefused(
                Ran.assay("trust", "add", folder.resolve("new.json"), "did:web:a", "A", "--key", "k=zzz"), "--key");
        assertThat(folder.resolve("new.json")).doesNotExist();
        assertRefused(Ran.assay("trust", "remove", TRUST, "did:web:none"), "did:web:none");
        assertRefused(Ran.assay("trust"), "trust show");
    }

    @Test
    void aFileThatIsNoStatusListIsRefused() throws IOException {
        Files.writeString(folder.resolve("list.json"), "{}");
        assertRefused(Ran.assay("credential", BADGE, "--status-lists", folder), "list.json");
    }

    @Test
    void theShortlistCarriesTheCredential() {
        Path posting = Ran.EXAMPLE.resolve("posting.md");
        Path lapwing = Ran.EXAMPLE.resolve("applicants/lapwing");

        String trusted = Ran.assay("explain", posting, lapwing, "--trust", TRUST, "--format", "json")
                .out();
        assertThat(trusted).contains("\"credential\" : {", "\"strength\" : \"DEMONSTRATED\"");
        String text = Ran.assay("explain", posting, lapwing, "--trust", TRUST).out();
        assertThat(text).contains("demonstrated by a credential that a trusted");
        assertThat(Ran.assay("explain", posting, lapwing).out())
                .contains("issuer not on the trust list")
                .doesNotContain("demonstrated by a credential");
    }

    private static void assertRefused(Ran ran, String named) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(named);
        assertThat(ran.err().strip()).doesNotContain("\n");
        assertThat(ran.out()).isEmpty();
    }
}
