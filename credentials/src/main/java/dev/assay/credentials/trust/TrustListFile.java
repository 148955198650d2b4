package dev.assay.credentials.trust;

import dev.assay.credentials.json.JsonFault;
import dev.assay.credentials.json.StrictJson;
import dev.assay.credentials.key.JsonWebKey;
import dev.assay.credentials.key.Multikey;
import dev.assay.credentials.key.VerifyingKey;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trust list as a JSON file that people can read and edit. */
public final class TrustListFile {

    private TrustListFile() {}

    /** The list in a file; the answer names the file, the issuer and what is wrong where it is not one. */
    public static TrustListReading read(String file, byte[] bytes) {
        try {
            JsonObject root = StrictJson.object(bytes);
            if (!(root.get("issuers") instanceof JsonArray array)) {
                throw new IllegalArgumentException("has no list 'issuers'");
            }
            List<TrustedIssuer> issuers = new ArrayList<>();
            for (JsonValue each : array) {
                issuers.add(issuer(each));
            }
            return new TrustListReading.Understood(new TrustList(issuers));
        } catch (JsonFault fault) {
            return new TrustListReading.Refused("the trust list " + file + " cannot be read: " + fault.detail());
        } catch (IllegalArgumentException fault) {
            return new TrustListReading.Refused("the trust list " + file + " cannot be used: " + fault.getMessage());
        }
    }

    /** The key that {@code written} stands for: a Multikey ({@code z6Mk…}) or a JSON Web Key. */
    public static TrustedIssuer.Key key(String id, String written) {
        Optional<VerifyingKey> key = written.startsWith("{") ? JsonWebKey.decode(written) : Multikey.decode(written);
        return new TrustedIssuer.Key(
                id,
                written,
                key.orElseThrow(
                        () -> new IllegalArgumentException(
                                "the key " + id
                                        + " is neither an Ed25519 Multikey nor a JSON Web Key of Ed25519, P-256 or RSA with 2048 bits")));
    }

    /** The text of a list's file; the same list gives the same text. */
    public static String write(TrustList list) {
        JsonArrayBuilder issuers = Json.createArrayBuilder();
        list.issuers().forEach(issuer -> issuers.add(json(issuer)));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(
                    Json.createObjectBuilder().add("issuers", issuers).build());
        }
        return text.toString().strip() + "\n";
    }

    private static TrustedIssuer issuer(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException("an issuer is not a JSON object");
        }
        String id = text(object, "id");
        List<TrustedIssuer.Key> keys = new ArrayList<>();
        for (JsonValue each : list(object, "keys")) {
            keys.add(key(each, id));
        }
        List<String> speaksFor = new ArrayList<>();
        for (JsonValue each : list(object, "speaksFor")) {
            if (!(each instanceof JsonString body)) {
                throw new IllegalArgumentException("'speaksFor' of " + id + " holds something that is not a name");
            }
            speaksFor.add(body.getString());
        }
        return new TrustedIssuer(id, text(object, "name"), keys, speaksFor);
    }

    private static TrustedIssuer.Key key(JsonValue value, String issuer) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException("a key of " + issuer + " is not a JSON object");
        }
        return key(
                text(object, "id"),
                object.get("jwk") instanceof JsonObject jwk ? jwk.toString() : text(object, "multikey"));
    }

    private static String text(JsonObject object, String field) {
        if (object.get(field) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new IllegalArgumentException("an issuer or key lacks '" + field + "'");
    }

    private static List<JsonValue> list(JsonObject object, String field) {
        return switch (object.get(field)) {
            case null -> List.of();
            case JsonArray array -> array;
            default -> throw new IllegalArgumentException("'" + field + "' is not a list");
        };
    }

    private static JsonObject json(TrustedIssuer issuer) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("id", issuer.id()).add("name", issuer.name());
        if (!issuer.speaksFor().isEmpty()) {
            object.add("speaksFor", Json.createArrayBuilder(issuer.speaksFor()));
        }
        if (!issuer.keys().isEmpty()) {
            JsonArrayBuilder keys = Json.createArrayBuilder();
            for (TrustedIssuer.Key key : issuer.keys()) {
                JsonObjectBuilder written = Json.createObjectBuilder().add("id", key.id());
                keys.add(
                        key.written().startsWith("{")
                                ? written.add("jwk", StrictJson.object(key.written()))
                                : written.add("multikey", key.written()));
            }
            object.add("keys", keys);
        }
        return object.build();
    }
}
