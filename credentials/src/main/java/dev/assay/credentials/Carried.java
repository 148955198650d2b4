package dev.assay.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.credentials.baked.BakedPng;
import dev.assay.credentials.baked.BakedSvg;
import dev.assay.credentials.json.StrictJson;
import dev.assay.credentials.proof.Token;
import jakarta.json.JsonObject;
import java.util.Optional;

/** What a file or a picture carries: a JSON object or a signed token. */
sealed interface Carried {

    /** A JSON object. */
    record Json(JsonObject object) implements Carried {}

    /** A signed token. */
    record Signed(Token token) implements Carried {}

    /** Something else. */
    record Nothing() implements Carried {}

    /** What the bytes of a file carry. */
    static Carried in(byte[] bytes) {
        if (BakedPng.isOne(bytes)) {
            return inText(BakedPng.credential(bytes));
        }
        if (BakedSvg.isOne(bytes)) {
            return inText(BakedSvg.credential(bytes));
        }
        if (bytes.length > 0 && firstLetter(bytes) == '{') {
            return new Json(StrictJson.object(bytes));
        }
        return bytes.length > StrictJson.MOST_BYTES * 2 ? new Nothing() : inText(new String(bytes, UTF_8));
    }

    /** What a text carries. */
    static Carried inText(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("{")) {
            return new Json(StrictJson.object(stripped.getBytes(UTF_8)));
        }
        Optional<Token> token = Token.isOne(stripped) ? Token.parse(stripped) : Optional.empty();
        return token.<Carried>map(Signed::new).orElseGet(Nothing::new);
    }

    private static char firstLetter(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ') {
                return (char) each;
            }
        }
        return ' ';
    }
}
