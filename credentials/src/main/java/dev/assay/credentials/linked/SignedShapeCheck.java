package dev.assay.credentials.linked;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses an expanded document of which a part would drop out of the canonical form without a word: values of relative types, ids
 * or properties are no statements, so that no signature covers them.
 */
final class SignedShapeCheck {

    private SignedShapeCheck() {}

    static void check(JsonValue expanded) {
        switch (expanded) {
            case JsonArray array -> array.forEach(SignedShapeCheck::check);
            case JsonObject object -> object.forEach(SignedShapeCheck::check);
            default -> {}
        }
    }

    private static void check(String key, JsonValue value) {
        switch (key) {
            case "@id" -> checkAll(value, Fault.RELATIVE_ID, "the id ");
            case "@type" -> checkAll(value, Fault.RELATIVE_TYPE, "the type ");
            case "@language" -> checkLanguage(value);
            case "@value", "@direction" -> {}
            default -> {
                if (!key.startsWith("@")) {
                    checkAbsolute(key, Fault.UNDEFINED_TERM, "the property ");
                }
                check(value);
            }
        }
    }

    private static void checkAll(JsonValue value, Fault fault, String what) {
        switch (value) {
            case JsonArray array -> array.forEach(each -> checkAll(each, fault, what));
            case JsonString iri -> checkAbsolute(iri.getString(), fault, what);
            default -> throw uncovered(fault, what + value);
        }
    }

    private static void checkAbsolute(String iri, Fault fault, String what) {
        try {
            URI parsed = new URI(iri);
            if (parsed.isAbsolute() && !iri.startsWith("_:")) {
                return;
            }
        } catch (URISyntaxException notAnIri) {
            // answered below
        }
        throw uncovered(fault, what + "'" + iri + "'");
    }

    private static void checkLanguage(JsonValue value) {
        boolean wellFormed = value instanceof JsonString tag
                && !tag.getString().isEmpty()
                && tag.getString().chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        if (!wellFormed) {
            throw uncovered(Fault.UNDEFINED_TERM, "the language " + value);
        }
    }

    private static Unproven uncovered(Fault fault, String what) {
        return Unproven.invalid(
                fault, what + " is not an absolute address, so that no signature covers what the file says with it");
    }
}
