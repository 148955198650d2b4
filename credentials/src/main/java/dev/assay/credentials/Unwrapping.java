package dev.assay.credentials;

import dev.assay.credentials.statement.OlderBadge;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows what a file carries to its credentials: through presentations, envelopes and learner records, so deep and no deeper. */
final class Unwrapping {

    /** A presentation of a record of badges is three deep. */
    private static final int DEEPEST = 4;

    private static final int MOST_INNER = 100;
    private static final String ENVELOPE = "data:application/vc+jwt,";

    private final Checks checks;
    private final Presenter presenter;
    private Optional<String> holder = Optional.empty();
    private int inner;
    private int passedOver;

    Unwrapping(Checks checks, Presenter presenter) {
        this.checks = checks;
        this.presenter = presenter;
    }

    /** The credentials, each checked. */
    List<Credential> credentials(Carried carried) {
        return credentials(carried, 0);
    }

    /** How many things inside the file were not looked at, since it holds too many or holds them too deep. */
    int passedOver() {
        return passedOver;
    }

    private List<Credential> credentials(Carried carried, int depth) {
        if (depth > DEEPEST) {
            passedOver++;
            return List.of();
        }
        return switch (carried) {
            case Carried.Nothing() -> List.of();
            case Carried.Signed signed
            when OlderBadge.isOne(signed.token().payload()) -> List.of(checks.older(signed.token(), presenter));
            case Carried.Signed signed
            when isA(signed.token().credential(), "VerifiableCredential") ->
                List.of(checks.token(
                        signed.token(), presenter, holder, within(signed.token().credential(), depth)));
            case Carried.Signed _ -> List.of();
            case Carried.Json(JsonObject object) -> ofJson(object, depth);
        };
    }

    private List<Credential> ofJson(JsonObject object, int depth) {
        if (isA(object, "VerifiablePresentation")) {
            holder = checks.holder(object, presenter);
            return all(object.get("verifiableCredential"), depth);
        }
        if (isA(object, "EnvelopedVerifiableCredential")) {
            return object.get("id") instanceof JsonString id && id.getString().startsWith(ENVELOPE)
                    ? credentials(Carried.inText(id.getString().substring(ENVELOPE.length())), depth + 1)
                    : List.of();
        }
        if (isA(object, "VerifiableCredential")) {
            return List.of(checks.json(object, presenter, holder, within(object, depth)));
        }
        return OlderBadge.isOne(object) ? List.of(checks.hosted()) : List.of();
    }

    /** The credentials inside a learner record. */
    private List<Credential> within(JsonObject credential, int depth) {
        JsonValue subject = credential.get("credentialSubject");
        return isA(credential, "ClrCredential") && subject instanceof JsonObject record
                ? all(record.get("verifiableCredential"), depth)
                : List.of();
    }

    private List<Credential> all(@Nullable JsonValue values, int depth) {
        List<Credential> found = new ArrayList<>();
        Stream<JsonValue> each = values instanceof JsonArray array ? array.stream() : Stream.ofNullable(values);
        each.forEach(value -> {
            if (++inner > MOST_INNER) {
                passedOver++;
                return;
            }
            switch (value) {
                case JsonObject object -> found.addAll(credentials(new Carried.Json(object), depth + 1));
                case JsonString text -> found.addAll(credentials(Carried.inText(text.getString()), depth + 1));
                default -> {}
            }
        });
        return found;
    }

    private static boolean isA(JsonObject object, String type) {
        JsonValue types = object.get("type");
        Stream<JsonValue> each = types instanceof JsonArray array ? array.stream() : Stream.ofNullable(types);
        return each.anyMatch(
                value -> value instanceof JsonString text && text.getString().equals(type));
    }
}
