package dev.assay.credentials.proof;

import dev.assay.credentials.json.StrictJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed token in three parts (JWS compact serialization), taken apart but not believed.
 *
 * @param header what the signer says about the signature
 * @param payload what is signed
 * @param text the whole token
 */
public record Token(JsonObject header, JsonObject payload, String text) {

    /** Whether a text has the form of a token: three parts of base 64 letters between points, the last of which may be empty. */
    public static boolean isOne(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (!(c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'))) {
                return false;
            }
        }
        return points == 2 && text.indexOf('.') > 0;
    }

    /** The token in a text of that form; faults in its JSON are told as such. */
    public static Optional<Token> parse(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            return Optional.of(new Token(
                    StrictJson.object(Base64.getUrlDecoder().decode(parts[0])),
                    StrictJson.object(Base64.getUrlDecoder().decode(parts[1])),
                    text));
        } catch (IllegalArgumentException fault) {
            return Optional.empty();
        }
    }

    /** A text of the header, empty where there is none. */
    String headerText(String name) {
        return header.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** The bytes of the signature, empty where they are not written in base 64. */
    byte[] signature() {
        try {
            return Base64.getUrlDecoder().decode(text.substring(text.lastIndexOf('.') + 1));
        } catch (IllegalArgumentException fault) {
            return new byte[0];
        }
    }

    /** The part of the token that is signed. */
    String signed() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /** The credential inside: under {@code vc}, as version 1 had it, else the payload itself. */
    public JsonObject credential() {
        return payload.get("vc") instanceof JsonObject vc ? vc : payload;
    }
}
