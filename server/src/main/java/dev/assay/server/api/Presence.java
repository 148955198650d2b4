package dev.assay.server.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the description which fields there always are: those of a record that are not {@link Nullable}. */
@Component
final class Presence implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> record = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().substring(Schemas.PLACE.length()));
            if (record != null && record.getProperties() != null) {
                for (RecordComponent component : java.getRawClass().getRecordComponents()) {
                    describe(record, component);
                }
            }
        }
        return schema;
    }

    private static void describe(Schema<?> record, RecordComponent component) {
        String name = component.getName();
        Schema<?> field = record.getProperties().get(name);
        if (field == null) {
            return;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (!mayBeLeftOut(component)
                    && (record.getRequired() == null || !record.getRequired().contains(name))) {
                record.addRequiredItem(name);
            }
        } else if (field.get$ref() != null) {
            record.getProperties().put(name, new Schema<>().oneOf(List.of(field, Schemas.typed(NULL))));
        } else if (field.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(field.getTypes());
            types.add(NULL);
            field.setTypes(types);
        }
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        io.swagger.v3.oas.annotations.media.Schema said =
                component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said != null && said.requiredMode() == RequiredMode.NOT_REQUIRED;
    }
}
