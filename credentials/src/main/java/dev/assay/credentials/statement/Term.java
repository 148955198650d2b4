package dev.assay.credentials.statement;

/** A property that credentials use, by its word in JSON and the IRIs that its versions map to. */
enum Term {
    ISSUER("issuer", Vocabulary.VC + "issuer"),
    SUBJECT("credentialSubject", Vocabulary.VC + "credentialSubject"),
    STATUS("credentialStatus", Vocabulary.VC + "credentialStatus"),
    VALID_FROM("validFrom", Vocabulary.VC + "validFrom"),
    VALID_UNTIL("validUntil", Vocabulary.VC + "validUntil"),
    ISSUANCE_DATE("issuanceDate", Vocabulary.VC + "issuanceDate"),
    EXPIRATION_DATE("expirationDate", Vocabulary.VC + "expirationDate"),
    NAME("name", "https://schema.org/name"),
    // the context gave this property another IRI in each of its versions
    ACHIEVEMENT(
            "achievement",
            Vocabulary.OB + "achievement",
            Vocabulary.OB + "achievement-0",
            Vocabulary.OB + "Achievement"),
    ACHIEVEMENT_TYPE("achievementType", Vocabulary.OB + "achievementType"),
    FIELD_OF_STUDY("fieldOfStudy", Vocabulary.OB + "fieldOfStudy"),
    TAG("tag", "https://schema.org/keywords"),
    ALIGNMENT("alignment", Vocabulary.OB + "alignment"),
    TARGET_NAME("targetName", "https://schema.org/targetName"),
    IDENTIFIER("identifier", Vocabulary.OB + "identifier"),
    HASHED("hashed", Vocabulary.OB + "hashed"),
    IDENTITY_HASH("identityHash", Vocabulary.OB + "identityHash"),
    IDENTITY_TYPE("identityType", Vocabulary.OB + "identityType"),
    SALT("salt", Vocabulary.OB + "salt"),
    STATUS_PURPOSE("statusPurpose", Vocabulary.STATUS + "statusPurpose"),
    STATUS_LIST_INDEX("statusListIndex", Vocabulary.STATUS + "statusListIndex"),
    STATUS_LIST_CREDENTIAL("statusListCredential", Vocabulary.STATUS + "statusListCredential"),
    STATUS_SIZE("statusSize", Vocabulary.STATUS + "statusSize"),
    ENCODED_LIST("encodedList", Vocabulary.STATUS + "encodedList");

    private final String word;
    private final String iri;
    private final String formerIri;
    private final String firstIri;

    Term(String word, String iri) {
        this(word, iri, iri, iri);
    }

    Term(String word, String iri, String formerIri, String firstIri) {
        this.word = word;
        this.iri = iri;
        this.formerIri = formerIri;
        this.firstIri = firstIri;
    }

    /** The word in JSON. */
    String word() {
        return word;
    }

    /** Whether {@code written} is the property in linked data. */
    boolean isWrittenAs(String written) {
        return written.equals(iri) || written.equals(formerIri) || written.equals(firstIri);
    }

    private static final class Vocabulary {
        private static final String VC = "https://www.w3.org/2018/credentials#";
        private static final String OB = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
        private static final String STATUS = "https://www.w3.org/ns/credentials/status#";
    }
}
