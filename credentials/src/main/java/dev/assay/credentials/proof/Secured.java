package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.json.CanonicalJson;
import dev.assay.credentials.linked.CanonicalForm;
import dev.assay.credentials.linked.Canonicalization;
import dev.assay.credentials.linked.Quad;
import dev.assay.text.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in the form in which a proof signs it. */
sealed interface Secured {

    /** The two hashes that are signed, in hexadecimal. */
    String hashes();

    /** The 64 bytes that are signed. */
    default byte[] signed() {
        return HexFormat.of().parseHex(hashes());
    }

    /**
     * Linked data in canonical form.
     *
     * @param hashes what is signed
     * @param quads the statements that it is the hash of
     */
    record Statements(String hashes, List<Quad> quads) implements Secured {}

    /**
     * JSON that is signed as it stands.
     *
     * @param hashes what is signed
     * @param document the document that it is the hash of
     */
    record Text(String hashes, JsonObject document) implements Secured {}

    /** The form that {@code proof} signs of a document that was taken out of its proofs. */
    static Secured of(JsonObject document, JsonObject proof, Suite suite, Canonicalization linkedData) {
        JsonObject options = without(proof, "proofValue");
        return switch (suite) {
            case EDDSA_JCS_2022 -> text(document, options);
            case EDDSA_RDFC_2022, ED25519_SIGNATURE_2020 -> {
                CanonicalForm stated = linkedData.of(document);
                CanonicalForm proven = linkedData.of(with(options, document.get("@context")));
                yield new Statements(hashes(proven.text(), stated.text()), stated.quads());
            }
        };
    }

    private static Secured text(JsonObject document, JsonObject options) {
        JsonValue context = options.get("@context");
        JsonObject signed = document;
        if (context != null) {
            if (!startsWith(document.get("@context"), context)) {
                throw Unproven.invalid(Fault.ALTERED, "the proof was made over other contexts than the credential's");
            }
            signed = with(document, context);
        }
        return new Text(hashes(CanonicalJson.of(options), CanonicalJson.of(signed)), signed);
    }

    private static boolean startsWith(@Nullable JsonValue whole, JsonValue start) {
        if (!(whole instanceof JsonArray list) || !(start instanceof JsonArray first)) {
            return start.equals(whole);
        }
        return first.size() <= list.size() && list.subList(0, first.size()).equals(first);
    }

    private static String hashes(String options, String document) {
        return Sha256.hex(options) + Sha256.hex(document);
    }

    /** A copy of an object without one of its fields. */
    static JsonObject without(JsonObject object, String field) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((key, value) -> {
            if (!key.equals(field)) {
                copy.add(key, value);
            }
        });
        return copy.build();
    }

    private static JsonObject with(JsonObject object, @Nullable JsonValue context) {
        return Json.createObjectBuilder(without(object, "@context"))
                .add("@context", context == null ? JsonValue.NULL : context)
                .build();
    }
}
