package dev.assay.report.json;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes indented JSON with keys in the order of the calls. A key whose value is null is left out. */
public final class Json {

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an array with one object for each item, then a line break. */
    public static <T> void writeArray(Writer out, List<T> items, Fields<T> fields) {
        write(out, json -> json.elements(items, fields));
    }

    /** Writes one object, then a line break. */
    public static void writeObject(Writer out, Consumer<Json> fields) {
        write(out, json -> json.object(fields));
    }

    private static void write(Writer out, Consumer<Json> content) {
        JsonGenerator generator = JsonFactory.builder().build().createGenerator(new Indented(), out);
        content.accept(new Json(generator));
        generator.writeRaw('\n');
        generator.flush();
    }

    public Json text(String key, @Nullable String value) {
        if (value != null) {
            generator.writeStringProperty(key, value);
        }
        return this;
    }

    public Json number(String key, @Nullable Integer value) {
        if (value != null) {
            generator.writeNumberProperty(key, value.intValue());
        }
        return this;
    }

    public Json number(String key, BigDecimal value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    public Json texts(String key, List<String> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    public Json flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
        return this;
    }

    public Json object(String key, Consumer<Json> fields) {
        generator.writeName(key);
        object(fields);
        return this;
    }

    public <T> Json array(String key, List<T> items, Fields<T> fields) {
        generator.writeName(key);
        elements(items, fields);
        return this;
    }

    private <T> void elements(List<T> items, Fields<T> fields) {
        generator.writeStartArray();
        items.forEach(item -> object(json -> fields.write(json, item)));
        generator.writeEndArray();
    }

    private void object(Consumer<Json> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    /** Writes the fields of one value. */
    public interface Fields<T> {
        void write(Json json, T value);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
