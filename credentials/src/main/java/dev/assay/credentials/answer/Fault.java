package dev.assay.credentials.answer;

/** Why a signature is not valid or could not be checked. */
public enum Fault {
    /** The signature does not fit what it is said to sign. */
    ALTERED,
    /** Nothing is signed. */
    UNSIGNED,
    /** A suite or algorithm that is not checked here. */
    UNSUPPORTED_SUITE,
    /** A field of the proof is missing or of the wrong form. */
    MALFORMED_PROOF,
    /** The proof was made for another purpose than to assert the credential. */
    WRONG_PURPOSE,
    /** The proof's own time is over. */
    PROOF_EXPIRED,
    /** The key that signed is not the issuer's. */
    KEY_NOT_OF_ISSUER,
    /** The key comes with the credential itself, which proves nothing about the issuer. */
    KEY_IN_CREDENTIAL,
    /** The issuer's key is not known here. */
    KEY_NOT_KNOWN,
    /** The key is too weak or of another kind than the algorithm needs. */
    UNFIT_KEY,
    /** A JSON-LD context that is not among those that are known. */
    UNKNOWN_CONTEXT,
    /** A term that no context defines, so that no signature covers it. */
    UNDEFINED_TERM,
    /** A type that is no absolute IRI, so that no signature covers it. */
    RELATIVE_TYPE,
    /** An id that is no absolute IRI, so that no signature covers what is said of it. */
    RELATIVE_ID,
    /** A JSON-LD keyword where credentials need none. */
    UNEXPECTED_KEYWORD,
    /** A claim of the token that contradicts the credential inside it. */
    CLAIM_MISMATCH,
    /** Linked data that takes too long to bring into canonical form. */
    TOO_COMPLEX,
    /** A credential that only its issuer's web site vouches for. */
    HOSTED,
    /** What is signed is no credential that can be understood. */
    NOT_UNDERSTOOD
}
