package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.EMAIL;
import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.TRUST;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void aSoundBadgeIsValidTrustedBoundAndInForce(String suite) {
        Credential credential = only(ISSUER.sign(badge(), suite));

        assertThat(credential.form()).isEqualTo(Form.OPEN_BADGE_3);
        assertThat(credential.signature()).isEqualTo(new Signature.Valid(suite, ISSUER.keyId()));
        assertThat(credential.issuer()).isEqualTo(new Issuer.Trusted(ISSUER.id(), "Lighthouse Academy"));
        assertThat(credential.subject()).isEqualTo(new Subject.BoundByEmail());
        assertThat(credential.standing().state()).isEqualTo(Standing.State.IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void bothSuitesReadTheSameStatement(String suite) {
        var statement = Objects.requireNonNull(only(ISSUER.sign(badge(), suite)).statement());

        assertThat(statement.name()).isEqualTo("Oracle Certified Professional Java Programmer");
        assertThat(statement.achievementType()).isEqualTo("Certification");
        assertThat(statement.alignments()).containsExactly("Spring Boot");
        assertThat(statement.tags()).containsExactly("Java");
        assertThat(statement.subject()).isEqualTo("did:example:wren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"context.json", "context-3.0.1.json", "context-3.0.2.json"})
    void everyVersionOfTheContextReadsTheSame(String context) {
        String older = badge().replace(
                        "context-3.0.3.json\"", context + "\", \"https://w3id.org/security/data-integrity/v2\"")
                .replace("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
                .replace("validFrom", "issuanceDate")
                .replace("validUntil", "expirationDate");

        assertThat(only(ISSUER.sign(older, "eddsa-rdfc-2022")).statement())
                .isEqualTo(only(ISSUER.sign(badge(), "eddsa-rdfc-2022")).statement());
    }

    @Test
    void theThreeAnswersAreIndependent() {
        Credential foreign = only(STRANGER.sign(badge(STRANGER.id()), "eddsa-rdfc-2022"));
        assertThat(foreign.signature()).isInstanceOf(Signature.Valid.class);
        assertThat(foreign.issuer()).isEqualTo(new Issuer.NotListed(STRANGER.id()));
        assertThat(foreign.subject()).isEqualTo(new Subject.BoundByEmail());

        byte[] badge = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString().getBytes(UTF_8);
        Credential unbound = ((CredentialReading.Checked)
                        new CredentialReader(TRUST, StatusLists.NONE).read("badge", badge, Presenter.UNKNOWN))
                .credentials()
                .getFirst();
        assertThat(unbound.issuer()).isInstanceOf(Issuer.Trusted.class);
        assertThat(unbound.subject()).isInstanceOf(Subject.NotBound.class);
    }

    @Test
    void thePeriodIsHeldAgainstTheGivenMonthAndNeverTheClock() {
        byte[] badge = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString().getBytes(UTF_8);

        assertThat(standing(badge, YearMonth.of(2024, 12))).isEqualTo(Standing.State.NOT_YET_VALID);
        assertThat(standing(badge, YearMonth.of(2026, 12))).isEqualTo(Standing.State.IN_FORCE);
        assertThat(standing(badge, YearMonth.of(2027, 2))).isEqualTo(Standing.State.EXPIRED);
    }

    @Test
    void withoutAMonthAnEndIsHeldAgainstNothing() {
        byte[] badge = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString().getBytes(UTF_8);
        Presenter undated = new Presenter(List.of(EMAIL), null, ReadingDate.NONE);

        CredentialReading reading = new CredentialReader(TrustList.EMPTY, StatusLists.NONE).read("b", badge, undated);

        assertThat(((CredentialReading.Checked) reading)
                        .credentials()
                        .getFirst()
                        .standing()
                        .state())
                .isEqualTo(Standing.State.UNDATED);
    }

    private static Standing.State standing(byte[] badge, YearMonth month) {
        Presenter presenter = new Presenter(List.of(EMAIL), null, ReadingDate.given(month));
        CredentialReading reading = new CredentialReader(TRUST, StatusLists.NONE).read("badge", badge, presenter);
        return ((CredentialReading.Checked) reading)
                .credentials()
                .getFirst()
                .standing()
                .state();
    }
}
