package dev.assay.credentials;

import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Subject;
import dev.assay.evidence.Origin;

/** The answers about a credential in plain words, for people who have never seen a signature. */
public final class Answers {

    private static final int LONGEST_KEY = 64;

    private Answers() {}

    /** What the signature proves. */
    public static String of(Signature signature) {
        return switch (signature) {
            case Signature.Valid valid ->
                "valid: what the credential says was signed by the key " + shortened(valid.key())
                        + " and was not changed since ("
                        + valid.suite() + ")";
            case Signature.Invalid invalid -> "not valid: " + invalid.detail();
            case Signature.NotChecked unchecked -> "could not be checked: " + unchecked.detail();
        };
    }

    /** Keys that stand in their own ids are hundreds of letters long; the beginning tells them apart. */
    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
    }

    /** Whether the issuer is believed. */
    public static String of(Issuer issuer) {
        return switch (issuer) {
            case Issuer.Trusted trusted -> "on your trust list as " + trusted.name() + " (" + trusted.id() + ")";
            case Issuer.NotListed(String id) ->
                "not on your trust list: " + id
                        + "; anyone can make such a signature under any name, so find out whose it is before you add it";
            case Issuer.Unknown() -> "unknown: nothing that is signed names one";
        };
    }

    /** Whose the credential is. */
    public static String of(Subject subject) {
        return switch (subject) {
            case Subject.BoundByEmail() ->
                "this person: the issuer signed the hash of an e-mail address that the person uses";
            case Subject.BoundByHolder() ->
                "this person: the holder of the key that the credential is about signed the challenge you gave out";
            case Subject.NotBound(String why) -> "not shown to be this person: " + why;
        };
    }

    /** Whether the credential still stands. */
    public static String of(Standing standing) {
        return switch (standing.state()) {
                    case IN_FORCE -> "in force: ";
                    case EXPIRED -> "expired: ";
                    case NOT_YET_VALID -> "not yet valid: ";
                    case REVOKED -> "revoked: ";
                    case SUSPENDED -> "suspended: ";
                    case STATUS_UNKNOWN -> "status unknown: ";
                    case UNDATED -> "end not compared: ";
                    case NOT_TOLD -> "not told: ";
                }
                + standing.detail();
    }

    /** The answers as the origin of evidence. */
    static Origin.Credential origin(Credential credential) {
        return new Origin.Credential(
                of(credential.signature()),
                of(credential.issuer()),
                of(credential.subject()),
                of(credential.standing()));
    }

    /** All the answers in one line, those that are good in few words. */
    static String line(Credential credential) {
        return signature(credential.signature()) + "; " + issuer(credential.issuer()) + "; "
                + subject(credential.subject()) + "; " + of(credential.standing());
    }

    private static String signature(Signature signature) {
        return signature instanceof Signature.Valid ? "signature valid" : "signature " + of(signature);
    }

    private static String issuer(Issuer issuer) {
        return switch (issuer) {
            case Issuer.Trusted trusted -> "issuer trusted (" + trusted.name() + ")";
            case Issuer.NotListed(String id) -> "issuer not on the trust list (" + shortened(id) + ")";
            case Issuer.Unknown() -> "issuer unknown";
        };
    }

    private static String subject(Subject subject) {
        return subject instanceof Subject.NotBound ? of(subject) : "about this person";
    }
}
