package dev.assay.credentials.linked;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * Refuses a document that brings contexts of its own or uses JSON-LD's keywords: both let the same signed statements stand behind
 * a file that reads quite differently.
 */
final class KnownContextsCheck {

    private static final Set<String> VALUE_KEYWORDS = Set.of("@context", "@value", "@language", "@direction");

    private final PinnedContexts contexts;

    KnownContextsCheck(PinnedContexts contexts) {
        this.contexts = contexts;
    }

    void check(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::check);
        } else if (value instanceof JsonObject object) {
            object.forEach(this::check);
        }
    }

    private void check(String key, JsonValue value) {
        if (key.equals("@context")) {
            checkContext(value);
            return;
        }
        if (key.startsWith("@") && !VALUE_KEYWORDS.contains(key)) {
            throw Unproven.notChecked(
                    Fault.UNEXPECTED_KEYWORD,
                    "the credential uses the JSON-LD keyword " + key + ", which credentials do not need");
        }
        check(value);
    }

    private void checkContext(JsonValue context) {
        switch (context) {
            case JsonArray array -> array.forEach(this::checkContext);
            case JsonString address -> checkAddress(address.getString());
            default ->
                throw Unproven.notChecked(
                        Fault.UNKNOWN_CONTEXT, "the credential defines terms of its own, which cannot be relied on");
        }
    }

    private void checkAddress(String address) {
        if (contexts.find(address).isEmpty()) {
            throw Unproven.notChecked(
                    Fault.UNKNOWN_CONTEXT,
                    "the credential uses the context " + address + ", which is not among those that come with Assay");
        }
    }
}
