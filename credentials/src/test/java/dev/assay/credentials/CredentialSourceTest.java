package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.EMAIL;
import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.badge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustedIssuer;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialSourceTest {

    private static final Holder WREN = Holder.of(List.of(EMAIL));
    private static final String SIGNED = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();

    @TempDir
    private Path folder;

    @Test
    void aValidTrustedBoundBadgeDemonstratesItsCertificateAndSupportsItsSkills() throws IOException {
        Exhibit.Shown shown = shown(trusting("Oracle"), SIGNED, WREN, YearMonth.of(2026, 3));

        assertThat(shown.evidence())
                .extracting(piece -> piece.fact().getClass(), Evidence::strength)
                .contains(tuple(Fact.Certificate.class, Strength.DEMONSTRATED));
        assertThat(shown.evidence())
                .filteredOn(piece -> piece.fact() instanceof Fact.Skill)
                .extracting(piece -> ((Fact.Skill) piece.fact()).concept(), Evidence::strength)
                .contains(tuple("spring-boot", Strength.SUPPORTED), tuple("java", Strength.SUPPORTED));
        assertThat(shown.findings()).isEmpty();
    }

    @Test
    void aDiplomaDemonstratesTheDegree() throws IOException {
        String diploma = badge().replace("\"Certification\"", "\"BachelorDegree\"")
                .replace("Oracle Certified Professional Java Programmer", "Bachelor of Science in Computer Science");
        Exhibit.Shown shown = shown(
                trusting("Lighthouse Academy"),
                ISSUER.sign(diploma, "eddsa-rdfc-2022").toString(),
                WREN,
                YearMonth.of(2026, 3));
        assertThat(shown.evidence())
                .extracting(piece -> (Object) piece.fact(), Evidence::strength)
                .contains(
                        tuple(new Fact.Degree(DegreeLevel.BACHELOR, "computer-science", true), Strength.DEMONSTRATED));
        assertThat(certificates(shown)).isEmpty();

        String plain = diploma.replace("BachelorDegree", "Diploma")
                .replace("Bachelor of Science in Computer Science", "Master of Science");
        assertThat(shown(TrustList.EMPTY, ISSUER.sign(plain, "eddsa-jcs-2022").toString(), WREN, YearMonth.of(2026, 3))
                        .evidence())
                .extracting(piece -> (Object) piece.fact(), Evidence::strength)
                .contains(tuple(new Fact.Degree(DegreeLevel.MASTER, null, true), Strength.CLAIMED));
    }

    @Test
    void aBadgeThatOnlyNamesADegreeDemonstratesNone() throws IOException {
        String course = badge().replace(
                        "Oracle Certified Professional Java Programmer", "Bachelor of Science in Computer Science");
        Exhibit.Shown shown = shown(
                trusting("Lighthouse Academy"),
                ISSUER.sign(course, "eddsa-rdfc-2022").toString(),
                WREN,
                YearMonth.of(2026, 3));
        assertThat(shown.evidence()).noneMatch(piece -> piece.fact() instanceof Fact.Degree);
    }

    @Test
    void everyPieceQuotesTheRecordAndNamesItsOrigin() throws IOException {
        Exhibit.Shown shown = shown(trusting("Oracle"), SIGNED, WREN, YearMonth.of(2026, 3));

        assertThat(shown.evidence()).isNotEmpty().allSatisfy(piece -> {
            assertThat(shown.document().quote(piece.span())).isEqualTo(piece.text());
            assertThat(piece.origin()).isInstanceOf(Origin.Credential.class);
        });
    }

    @Test
    void theRecordTellsNothingOfWhoThePersonIs() throws IOException {
        Exhibit.Shown shown = shown(trusting("Oracle"), SIGNED, WREN, YearMonth.of(2026, 3));

        assertThat(shown.document().text()).doesNotContain("wren", "sha256");
        assertThat(shown.evidence().toString()).doesNotContain(EMAIL);
    }

    @Test
    void aTrustedIssuerDoesNotSpeakForAnotherBody() throws IOException {
        Exhibit.Shown shown = shown(trusting("Lighthouse Academy"), SIGNED, WREN, YearMonth.of(2026, 3));

        assertThat(certificates(shown)).containsOnly(Strength.CLAIMED);
    }

    @Test
    void anIssuerMaySpeakForABodyThatTheTrustListNames() throws IOException {
        TrustList list = new TrustList(
                List.of(new TrustedIssuer(ISSUER.id(), "Lighthouse Academy", List.of(), List.of("Oracle"))));

        assertThat(certificates(shown(list, SIGNED, WREN, YearMonth.of(2026, 3))))
                .containsOnly(Strength.DEMONSTRATED);
    }

    @Test
    void anythingLessCountsForLess() throws IOException {
        YearMonth month = YearMonth.of(2026, 3);
        String foreign = STRANGER.sign(badge(STRANGER.id()), "eddsa-rdfc-2022").toString();
        assertThat(certificates(shown(trusting("Oracle"), foreign, WREN, month)))
                .containsOnly(Strength.CLAIMED);
        assertThat(certificates(shown(trusting("Oracle"), SIGNED, Holder.UNKNOWN, month)))
                .containsOnly(Strength.CLAIMED);
        assertThat(certificates(shown(trusting("Oracle"), SIGNED, WREN, YearMonth.of(2030, 1))))
                .containsOnly(Strength.CLAIMED);
        assertThat(certificates(shown(trusting("Oracle"), SIGNED, WREN, null))).containsOnly(Strength.SUPPORTED);
        assertThat(certificates(shown(trusting("Oracle"), SIGNED, WREN.asOf(month), null)))
                .containsOnly(Strength.DEMONSTRATED);
    }

    @Test
    void aForgedBadgeShowsNothingAndIsReported() throws IOException {
        Exhibit.Shown shown =
                shown(trusting("Oracle"), SIGNED.replace("Spring Boot", "Kubernetes"), WREN, YearMonth.of(2026, 3));

        assertThat(shown.evidence()).isEmpty();
        assertThat(shown.document().text()).doesNotContain("Kubernetes", "Oracle");
        assertThat(shown.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CREDENTIAL);
            assertThat(finding.detail()).contains("signature not valid");
        });
    }

    @Test
    void aBrokenFileIsRefusedWithAReason() throws IOException {
        Exhibit exhibit = source(TrustList.EMPTY, null).read(file("b.json", SIGNED.substring(0, 300)), WREN);

        assertThat(exhibit)
                .isInstanceOfSatisfying(
                        Exhibit.Refused.class,
                        refused -> assertThat(refused.reading().reason()).isEqualTo(Reading.Reason.CORRUPT));
    }

    @Test
    void badgesAreTakenForBadges() throws IOException {
        CredentialSource source = source(TrustList.EMPTY, null);
        assertThat(source.recognises(file("badge.json", SIGNED))).isTrue();
        assertThat(source.recognises(file("token.jwt", ISSUER.token("{}", badge()))))
                .isTrue();
        Path png = folder.resolve("badge.png");
        Files.write(png, TestPng.baked(SIGNED));
        assertThat(source.recognises(png)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.json", "resume.md", "badge.txt", "photo.png", "picture.svg", "x.jwt", "folder"})
    void otherFilesAreLeftToOtherReaders(String name) throws IOException {
        Path path = file(name, "{\"basics\": {\"name\": \"Wren\"}, \"work\": []}");
        assertThat(source(TrustList.EMPTY, null).recognises(path)).isFalse();
        assertThat(source(TrustList.EMPTY, null).recognises(folder.resolve("none-" + name)))
                .isFalse();
    }

    private static TrustList trusting(String name) {
        return new TrustList(List.of(new TrustedIssuer(ISSUER.id(), name, List.of(), List.of())));
    }

    private static List<Strength> certificates(Exhibit.Shown shown) {
        return shown.evidence().stream()
                .filter(piece -> piece.fact() instanceof Fact.Certificate)
                .map(Evidence::strength)
                .toList();
    }

    private Exhibit.Shown shown(TrustList list, String badge, Holder holder, @Nullable YearMonth asOf)
            throws IOException {
        return (Exhibit.Shown) source(list, asOf).read(file("badge.json", badge), holder);
    }

    private static CredentialSource source(TrustList list, @Nullable YearMonth asOf) {
        return new CredentialSource(
                Taxonomy.standard(), new CredentialReader(list, StatusLists.NONE), list, null, asOf);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
