package dev.assay.credentials.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A thing in JSON that is signed as it stands, in whole. A mere address is a thing of which nothing but the id is stated. */
record JsonNode(JsonValue value) implements SignedNode {

    @Override
    public Optional<String> id() {
        return switch (value) {
            case JsonString address -> Optional.of(address.getString());
            case JsonObject object when object.get("id") instanceof JsonString id -> Optional.of(id.getString());
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> types() {
        return values("type").flatMap(JsonNode::text).toList();
    }

    @Override
    public List<String> texts(Term property) {
        return values(property.word()).flatMap(JsonNode::text).toList();
    }

    @Override
    public List<SignedNode> nodes(Term property) {
        return values(property.word())
                .filter(each -> each instanceof JsonObject || each instanceof JsonString)
                .map(each -> (SignedNode) new JsonNode(each))
                .toList();
    }

    private Stream<JsonValue> values(String word) {
        JsonValue found = value instanceof JsonObject object ? object.get(word) : null;
        if (found == null) {
            return Stream.empty();
        }
        return found instanceof JsonArray array ? array.stream() : Stream.of(found);
    }

    private static Stream<String> text(JsonValue value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.getString());
            case JsonNumber number -> Stream.of(number.toString());
            case JsonObject object when object.get("@value") instanceof JsonString text -> Stream.of(text.getString());
            case JsonValue truth
            when truth.equals(JsonValue.TRUE) || truth.equals(JsonValue.FALSE) -> Stream.of(truth.toString());
            default -> Stream.empty();
        };
    }
}
