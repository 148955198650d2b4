package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.statement.OlderBadge;
import dev.assay.credentials.trust.IssuerKeys;
import dev.assay.credentials.trust.TrustedIssuer;
import java.util.List;

/**
 * Checks signed badges of Open Badges 2.0. Such a badge names its key by a web address and mostly keeps its issuer elsewhere, so
 * that only a key of the trust list can tell whose it is.
 */
public final class OlderSignature {

    private final IssuerKeys keys;

    public OlderSignature(IssuerKeys keys) {
        this.keys = keys;
    }

    /** What the token's signature covers; else the answer why it covers nothing. */
    public Proven verify(Token token) {
        String algorithm = TokenSignature.algorithm(token);
        String creator = OlderBadge.creator(token.payload());
        if (creator == null) {
            throw Unproven.invalid(Fault.MALFORMED_PROOF, "the badge does not say by which key it is signed");
        }
        TrustedIssuer owner = keys.owner(creator)
                .orElseThrow(() -> Unproven.notChecked(
                        Fault.KEY_NOT_KNOWN,
                        "the key " + creator
                                + " is not known here; ask the issuer for it and add it to the trust list"));
        String named = OlderBadge.issuer(token.payload());
        if (named != null && !named.equals(owner.id())) {
            throw Unproven.invalid(
                    Fault.KEY_NOT_OF_ISSUER, "the key " + creator + " signed, which is not one of the issuer " + named);
        }
        TokenSignature.check(token, algorithm, List.of(keys.find(owner.id(), creator)));
        return new Proven(new Signature.Valid(algorithm, creator), OlderBadge.read(token.payload(), owner.id()), null);
    }
}
