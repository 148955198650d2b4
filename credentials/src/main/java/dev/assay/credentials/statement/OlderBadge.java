package dev.assay.credentials.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads badges of Open Badges 2.0, the form before verifiable credentials. */
public final class OlderBadge {

    private static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private OlderBadge() {}

    /** Whether a JSON object is one. */
    public static boolean isOne(JsonObject object) {
        JsonValue context = object.get("@context");
        Stream<JsonValue> contexts = context instanceof JsonArray list ? list.stream() : Stream.ofNullable(context);
        return contexts.anyMatch(each ->
                        each instanceof JsonString text && text.getString().equals(CONTEXT))
                && object.containsKey("recipient");
    }

    /**
     * What a badge states whose signature covers the whole object.
     *
     * @param issuer the owner of the key that signed it
     */
    public static Statement read(JsonObject badge, String issuer) {
        JsonObject achievement =
                badge.get("badge") instanceof JsonObject embedded ? embedded : JsonObject.EMPTY_JSON_OBJECT;
        return new Statement(
                issuer,
                null,
                text(achievement, "name"),
                null,
                null,
                values(achievement, "alignment")
                        .flatMap(each -> Stream.ofNullable(text(each, "targetName")))
                        .sorted()
                        .toList(),
                values(achievement, "tags")
                        .flatMap(each -> each instanceof JsonString tag ? Stream.of(tag.getString()) : Stream.empty())
                        .sorted()
                        .toList(),
                recipient(badge),
                List.of(),
                new Period(
                        java.util.Optional.ofNullable(text(badge, "issuedOn"))
                                .flatMap(Period::instant)
                                .orElse(null),
                        java.util.Optional.ofNullable(text(badge, "expires"))
                                .flatMap(Period::instant)
                                .orElse(null)));
    }

    /** The address of the key that a signed badge says it is signed by, or null. */
    public static @Nullable String creator(JsonObject badge) {
        return badge.get("verification") instanceof JsonObject verification ? text(verification, "creator") : null;
    }

    /** The id of the issuer that the badge itself names, or null where it only points elsewhere. */
    public static @Nullable String issuer(JsonObject badge) {
        JsonValue achievement = badge.get("badge");
        JsonValue issuer = achievement instanceof JsonObject embedded ? embedded.get("issuer") : null;
        return issuer instanceof JsonString address ? address.getString() : issuer == null ? null : text(issuer, "id");
    }

    private static List<Statement.Identity> recipient(JsonObject badge) {
        List<Statement.Identity> identities = new ArrayList<>();
        if (badge.get("recipient") instanceof JsonObject recipient) {
            String identity = text(recipient, "identity");
            String salt = text(recipient, "salt");
            if (identity != null && "email".equals(text(recipient, "type"))) {
                identities.add(new Statement.Identity(
                        "emailAddress",
                        identity,
                        JsonValue.TRUE.equals(recipient.get("hashed")),
                        salt == null ? "" : salt));
            }
        }
        return identities;
    }

    private static Stream<JsonValue> values(JsonObject object, String field) {
        JsonValue value = object.get(field);
        return value instanceof JsonArray list ? list.stream() : Stream.ofNullable(value);
    }

    private static @Nullable String text(JsonValue value, String field) {
        return value instanceof JsonObject object && object.get(field) instanceof JsonString text
                ? text.getString()
                : null;
    }
}
