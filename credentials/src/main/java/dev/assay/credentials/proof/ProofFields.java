package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.key.Base58;
import dev.assay.credentials.statement.Period;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a proof, each of the form that it must have.
 *
 * @param suite how it signs
 * @param key the id of the key
 * @param value the signature, in base 58
 */
record ProofFields(Suite suite, String key, String value) {

    private static final int SIGNATURE_BYTES = 64;

    /** The fields of a proof that was made for {@code purpose}; else the answer what is wrong with it. */
    static ProofFields read(JsonObject proof, String purpose, ReadingDate date) {
        Suite suite = Suite.of(proof);
        if (proof.containsKey("previousProof")) {
            throw Unproven.notChecked(
                    Fault.UNSUPPORTED_SUITE, "the proof builds on another one, which Assay does not check");
        }
        if (!text(proof, "proofPurpose").equals(purpose)) {
            throw Unproven.invalid(
                    Fault.WRONG_PURPOSE,
                    "the proof was made for '" + text(proof, "proofPurpose") + "', not for '" + purpose + "'");
        }
        checkTimes(proof, date);
        return new ProofFields(suite, key(proof), text(proof, "proofValue"));
    }

    /** A text field, empty where there is none. */
    static String text(JsonObject proof, String field) {
        return proof.get(field) instanceof JsonString text ? text.getString() : "";
    }

    private static String key(JsonObject proof) {
        String key = text(proof, "verificationMethod");
        if (!key.isEmpty()) {
            return key;
        }
        throw proof.containsKey("verificationMethod")
                ? Unproven.notChecked(
                        Fault.KEY_IN_CREDENTIAL, "the proof brings its own key, which proves nothing about the issuer")
                : malformed("names no key");
    }

    /** The 64 bytes of the signature. */
    byte[] signature() {
        Optional<byte[]> bytes = value.startsWith("z") ? Base58.decode(value.substring(1)) : Optional.empty();
        return bytes.filter(found -> found.length == SIGNATURE_BYTES)
                .orElseThrow(() -> malformed("holds no Ed25519 signature in base 58"));
    }

    private static void checkTimes(JsonObject proof, ReadingDate date) {
        Instant created = instant(proof, "created");
        Instant expires = instant(proof, "expires");
        if (created != null && expires != null && expires.isBefore(created)) {
            throw malformed("expires before it was created");
        }
        if (expires != null && date.isAfter(expires)) {
            throw Unproven.invalid(
                    Fault.PROOF_EXPIRED, "the proof was to hold until " + text(proof, "expires") + " only");
        }
    }

    private static @Nullable Instant instant(JsonObject proof, String field) {
        return proof.containsKey(field)
                ? Period.instant(text(proof, field)).orElseThrow(() -> malformed("has a wrong date in '" + field + "'"))
                : null;
    }

    private static Unproven malformed(String what) {
        return Unproven.invalid(Fault.MALFORMED_PROOF, "the proof " + what);
    }
}
