package dev.assay.credentials;

import dev.assay.evidence.Strength;

/** What a credential counts as, in plain words. */
public final class Worth {

    private Worth() {}

    /** What it shows of the certificate, and what of the skills behind it. */
    public static String of(Credential credential) {
        return Strengths.ofCertificate(credential).map(Worth::of).orElse(withoutEvidence(credential));
    }

    /** Whether an answer keeps the credential from showing all that it could, which a reviewer must know. */
    static boolean isLessThanItCouldBe(Credential credential) {
        return Strengths.ofCertificate(credential).orElse(null) != Strength.DEMONSTRATED;
    }

    private static String of(Strength certificate) {
        return switch (certificate) {
            case DEMONSTRATED ->
                "demonstrated, for the certificate that it names; supported, for the skills that it names";
            case SUPPORTED -> "supported, for the certificate that it names; claimed, for the skills that it names";
            case CLAIMED -> "claimed, no more than a line in a résumé";
        };
    }

    private static String withoutEvidence(Credential credential) {
        return credential.inner().isEmpty() ? "nothing" : "nothing by itself; what is inside it counts on its own";
    }
}
