package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.key.VerifyingKey;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.statement.StatementReader;
import dev.assay.credentials.trust.IssuerKeys;
import java.util.List;

/** Checks credentials that are signed as tokens (VC-JWT). Thread-safe. */
public final class TokenCredentials {

    private final IssuerKeys keys;

    public TokenCredentials(IssuerKeys keys) {
        this.keys = keys;
    }

    /** What the token's signature covers; else the answer why it covers nothing. */
    public Proven verify(Token token) {
        String algorithm = TokenSignature.algorithm(token);
        Statement statement = StatementReader.ofJson(CredentialContexts.checked(token.credential()));
        TokenSignature.check(token, algorithm, keys(token, statement.issuer()));
        TokenClaims.check(token, statement);
        String kid = token.headerText("kid");
        return new Proven(
                new Signature.Valid(algorithm, kid.isEmpty() ? statement.issuer() : kid),
                statement,
                StatementReader.statusListOfJson(token.credential()).orElse(null));
    }

    private List<VerifyingKey> keys(Token token, String issuer) {
        String kid = token.headerText("kid");
        try {
            return kid.contains(":") ? List.of(keys.find(issuer, kid)) : keys.all(issuer);
        } catch (Unproven fault) {
            throw fault.answer() instanceof Signature.NotChecked && bringsKey(token)
                    ? Unproven.notChecked(
                            Fault.KEY_IN_CREDENTIAL,
                            "the token brings its own key, which proves nothing about the issuer; ask the issuer for its key"
                                    + " and add it to the trust list")
                    : fault;
        }
    }

    private static boolean bringsKey(Token token) {
        return List.of("jwk", "jku", "x5c", "x5u").stream().anyMatch(token.header()::containsKey);
    }
}
