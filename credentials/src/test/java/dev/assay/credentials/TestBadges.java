package dev.assay.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustedIssuer;
import dev.assay.text.Sha256;
import jakarta.json.JsonValue;
import java.time.YearMonth;
import java.util.List;

/** Badges of an invented issuer, and how they are read. */
public final class TestBadges {

    public static final TestIssuer ISSUER = new TestIssuer(1);
    public static final TestIssuer STRANGER = new TestIssuer(2);
    public static final String EMAIL = "wren@candidate.example";
    public static final String SALT = "pepper";
    public static final Presenter WREN = new Presenter(List.of(EMAIL), null, ReadingDate.given(YearMonth.of(2026, 3)));
    public static final TrustList TRUST =
            new TrustList(List.of(new TrustedIssuer(ISSUER.id(), "Lighthouse Academy", List.of(), List.of())));

    private TestBadges() {}

    /** An unsigned Open Badge 3.0 of {@link #ISSUER}. */
    public static String badge() {
        return badge(ISSUER.id());
    }

    /** An unsigned Open Badge 3.0. */
    public static String badge(String issuer) {
        return """
                {
                  "@context": [
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
                  ],
                  "id": "urn:uuid:7d6c6a34-0c5e-4a76-9f0e-0a5f1d1c2b3a",
                  "type": ["VerifiableCredential", "OpenBadgeCredential"],
                  "issuer": {"id": "%s", "type": ["Profile"], "name": "Lighthouse Academy"},
                  "validFrom": "2025-01-01T00:00:00Z",
                  "validUntil": "2027-01-01T00:00:00Z",
                  "name": "Java at work",
                  "credentialSubject": {
                    "id": "did:example:wren",
                    "type": ["AchievementSubject"],
                    "identifier": [{
                      "type": "IdentityObject",
                      "hashed": true,
                      "identityHash": "sha256$%s",
                      "identityType": "emailAddress",
                      "salt": "pepper"
                    }],
                    "achievement": {
                      "id": "https://lighthouse.example/achievements/java",
                      "type": ["Achievement"],
                      "achievementType": "Certification",
                      "name": "Oracle Certified Professional Java Programmer",
                      "tag": ["Java"],
                      "alignment": [{
                        "type": ["Alignment"],
                        "targetName": "Spring Boot",
                        "targetUrl": "https://lighthouse.example/skills/spring-boot"
                      }]
                    }
                  }
                }
                """.formatted(issuer, Sha256.hex(EMAIL + SALT));
    }

    /** What a reader that trusts {@link #ISSUER} makes of a file that {@link #WREN} hands in. */
    public static CredentialReading read(byte[] bytes) {
        return new CredentialReader(TRUST, StatusLists.NONE).read("badge", bytes, WREN);
    }

    /** The one credential in a file. */
    public static Credential only(byte[] bytes) {
        return ((CredentialReading.Checked) read(bytes)).credentials().getFirst();
    }

    /** The one credential in a JSON text or a token. */
    public static Credential only(String text) {
        return only(text.getBytes(UTF_8));
    }

    /** The one credential in a JSON value. */
    public static Credential only(JsonValue value) {
        return only(value.toString());
    }
}
