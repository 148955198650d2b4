package dev.assay.credentials;

import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Subject;
import dev.assay.evidence.Origin;

/** The answers about a credential in plain words, for people who have never seen a signature. */
public final class Answers {

    private Answers() {}

    /** What the signature proves. */
    public static String of(Signature signature) {
        return switch (signature) {
            case Signature.Valid valid ->
                "valid: what the credential says was signed by the key " + valid.key() + " and was not changed since ("
                        + valid.suite() + ")";
            case Signature.Invalid invalid -> "not valid: " + invalid.detail();
            case Signature.NotChecked unchecked -> "could not be checked: " + unchecked.detail();
        };
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

    /** All the answers in one line. */
    static String line(Credential credential) {
        return "signature " + of(credential.signature()) + "; issuer " + of(credential.issuer()) + "; subject "
                + of(credential.subject()) + "; " + of(credential.standing());
    }
}
