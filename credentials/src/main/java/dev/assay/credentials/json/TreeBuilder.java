package dev.assay.credentials.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/** Builds the tree of one JSON text and refuses what I-JSON rules out on the way. */
final class TreeBuilder {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 20_000;
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

    private final JsonParser parser;
    private final JsonProvider provider;
    private int values;

    TreeBuilder(JsonParser parser, JsonProvider provider) {
        this.parser = parser;
        this.provider = provider;
    }

    JsonValue document() {
        JsonValue value = value(next(), 0);
        if (parser.hasNext()) {
            throw malformed();
        }
        return value;
    }

    private Event next() {
        try {
            return parser.next();
        } catch (NoSuchElementException fault) {
            throw malformed();
        }
    }

    private static JsonFault malformed() {
        return new JsonFault(JsonFault.Kind.MALFORMED, "the JSON breaks off or is written wrongly");
    }

    private JsonValue value(Event event, int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new JsonFault(
                    JsonFault.Kind.OVER_LIMIT,
                    "the JSON is nested over " + DEEPEST + " deep or holds over " + MOST_VALUES + " values");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> provider.createValue(whole(parser.getString()));
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case END_ARRAY, END_OBJECT, KEY_NAME -> throw malformed();
        };
    }

    private JsonValue object(int depth) {
        JsonObjectBuilder object = provider.createObjectBuilder();
        Set<String> keys = new HashSet<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            String key = whole(parser.getString());
            if (!keys.add(key)) {
                throw new JsonFault(
                        JsonFault.Kind.DUPLICATE_KEY,
                        "the key '" + shortened(key)
                                + "' stands twice in one object; two readers may see different values");
            }
            object.add(key, value(next(), depth + 1));
        }
        return object.build();
    }

    private JsonValue array(int depth) {
        JsonArrayBuilder array = provider.createArrayBuilder();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private JsonValue number(String text) {
        if (text.length() <= LONGEST_NUMBER) {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                BigDecimal exact = new BigDecimal(text);
                boolean safe =
                        exact.stripTrailingZeros().scale() > 0 || exact.abs().compareTo(LARGEST_INTEGER) <= 0;
                if (safe && exact.compareTo(new BigDecimal(EcmaNumber.of(value))) == 0) {
                    return provider.createValue(exact);
                }
            }
        }
        throw new JsonFault(
                JsonFault.Kind.AMBIGUOUS_NUMBER,
                "the number " + shortened(text) + " is beyond what every reader reads alike");
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new JsonFault(JsonFault.Kind.BROKEN_TEXT, "a text holds half a surrogate pair");
            }
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "…";
    }
}
