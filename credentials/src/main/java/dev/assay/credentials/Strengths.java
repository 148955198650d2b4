package dev.assay.credentials;

import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Subject;
import dev.assay.evidence.Strength;
import java.util.Optional;

/** Tells how well a credential shows what it attests, by the answers about it. */
final class Strengths {

    private Strengths() {}

    /** How well the certificate itself is shown; none where the credential counts for nothing. */
    static Optional<Strength> ofCertificate(Credential credential) {
        if (!(credential.signature() instanceof Signature.Valid)) {
            return Optional.empty();
        }
        boolean believed =
                credential.issuer() instanceof Issuer.Trusted && !(credential.subject() instanceof Subject.NotBound);
        return switch (credential.standing().state()) {
            case REVOKED, SUSPENDED, NOT_YET_VALID, NOT_TOLD -> Optional.empty();
            case EXPIRED -> Optional.of(Strength.CLAIMED);
            case STATUS_UNKNOWN, UNDATED -> Optional.of(believed ? Strength.SUPPORTED : Strength.CLAIMED);
            case IN_FORCE -> Optional.of(believed ? Strength.DEMONSTRATED : Strength.CLAIMED);
        };
    }

    /** How well the skills are shown that a certificate is about: one step less than the certificate. */
    static Strength ofSkills(Strength certificate) {
        return certificate == Strength.DEMONSTRATED ? Strength.SUPPORTED : Strength.CLAIMED;
    }
}
