package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.statement.Statement;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a token's own claims against the credential inside it: they tell the same, or the token contradicts itself. */
final class TokenClaims {

    private final Token token;

    private TokenClaims(Token token) {
        this.token = token;
    }

    static void check(Token token, Statement statement) {
        TokenClaims claims = new TokenClaims(token);
        claims.checkText("iss", statement.issuer());
        claims.checkText("sub", statement.subject());
        claims.checkText("jti", token.credential().get("id") instanceof JsonString id ? id.getString() : null);
        claims.checkTime("nbf", statement.period().from());
        claims.checkTime("exp", statement.period().until());
        claims.checkPresent();
    }

    private void checkText(String claim, @Nullable String expected) {
        JsonValue value = token.payload().get(claim);
        if (value != null
                && !(value instanceof JsonString text && text.getString().equals(expected))) {
            throw mismatch(claim, String.valueOf(expected));
        }
    }

    private void checkTime(String claim, @Nullable Instant expected) {
        JsonValue value = token.payload().get(claim);
        Long seconds = value instanceof JsonNumber number ? Long.valueOf((long) number.doubleValue()) : null;
        if (value != null && !Objects.equals(seconds, expected == null ? null : expected.getEpochSecond())) {
            throw mismatch(claim, String.valueOf(expected));
        }
    }

    /** Open Badges 3.0 asks for all four; a token of plain verifiable credentials may leave them out. */
    private void checkPresent() {
        boolean badge = token.credential().get("type") instanceof JsonArray types
                && types.stream()
                        .anyMatch(type -> type instanceof JsonString text
                                && (text.getString().equals("OpenBadgeCredential")
                                        || text.getString().equals("AchievementCredential")));
        if (badge && !token.headerText("typ").startsWith("vc+")) {
            for (String claim : new String[] {"iss", "jti", "nbf", "sub"}) {
                if (!token.payload().containsKey(claim)) {
                    throw Unproven.invalid(
                            Fault.CLAIM_MISMATCH,
                            "the token lacks the claim '" + claim + "', which an Open Badge must carry");
                }
            }
        }
    }

    private Unproven mismatch(String claim, String expected) {
        return Unproven.invalid(
                Fault.CLAIM_MISMATCH,
                "the token's claim '" + claim + "' says otherwise than the credential inside it (" + expected + ")");
    }
}
