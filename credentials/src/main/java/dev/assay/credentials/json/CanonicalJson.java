package dev.assay.credentials.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** The JSON canonicalization scheme (RFC 8785): the one way to write a JSON value that {@code eddsa-jcs-2022} signs. */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text of a value. */
    public static String of(JsonValue value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.out.toString();
    }

    private void write(JsonValue value) {
        switch (value) {
            case JsonObject object -> write(object);
            case JsonArray array -> write(array);
            case JsonString string -> write(string.getString());
            case JsonNumber number -> out.append(EcmaNumber.of(number.doubleValue()));
            default -> out.append(value); // true, false and null, which jakarta.json leaves as bare values
        }
    }

    private void write(JsonObject object) {
        String separator = "";
        out.append('{');
        // a tree map orders strings by their UTF-16 code units, as the scheme asks
        for (Map.Entry<String, JsonValue> field : new TreeMap<>(object).entrySet()) {
            out.append(separator);
            separator = ",";
            write(field.getKey());
            out.append(':');
            write(field.getValue());
        }
        out.append('}');
    }

    private void write(JsonArray array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.get(i));
        }
        out.append(']');
    }

    private void write(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
