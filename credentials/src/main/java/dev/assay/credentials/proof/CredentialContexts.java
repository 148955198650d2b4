package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/** Holds JSON that is signed as it stands to the context that gives its words the meaning they are read with. */
final class CredentialContexts {

    private static final Set<String> FIRST =
            Set.of("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1");

    private CredentialContexts() {}

    /** The document, whose first context is that of verifiable credentials. */
    static JsonObject checked(JsonObject document) {
        JsonValue context = document.get("@context");
        JsonValue first = context instanceof JsonArray list && !list.isEmpty() ? list.getFirst() : context;
        if (first instanceof JsonString address && FIRST.contains(address.getString())) {
            return document;
        }
        throw Unproven.notChecked(
                Fault.UNKNOWN_CONTEXT, "what is signed does not begin with the context of verifiable credentials");
    }
}
