package dev.assay.credentials.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Reads I-JSON (RFC 7493) within limits: no key twice in an object, no number that a double cannot hold exactly as written, no
 * broken UTF-8 or half a surrogate pair. Thread-safe.
 */
public final class StrictJson {

    /** A credential with its picture inlined stays far below; what is larger costs more to canonicalise than it can be worth. */
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private StrictJson() {}

    /** The object in a file. */
    public static JsonObject object(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new JsonFault(
                    JsonFault.Kind.OVER_LIMIT,
                    "the JSON is over " + (MOST_BYTES >> 20) + " MiB, more than a credential needs");
        }
        try {
            return object(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException fault) {
            throw new JsonFault(JsonFault.Kind.BROKEN_TEXT, "the JSON is not in UTF-8");
        }
    }

    /** The object that a text holds. */
    public static JsonObject object(String text) {
        try (JsonParser parser = PROVIDER.createParser(new StringReader(text))) {
            JsonValue value = new TreeBuilder(parser, PROVIDER).document();
            if (value instanceof JsonObject object) {
                return object;
            }
            throw new JsonFault(JsonFault.Kind.MALFORMED, "the JSON is not an object");
        } catch (JsonException fault) {
            throw new JsonFault(JsonFault.Kind.MALFORMED, "the JSON breaks off or is written wrongly");
        }
    }
}
