package dev.assay.server.api;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** Schemas that no record of ours describes. */
final class Schemas {

    /** Where the description keeps those with a name. */
    static final String PLACE = "#/components/schemas/";

    private Schemas() {}

    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    static Schema<Object> reference(String name) {
        Schema<Object> schema = new Schema<>();
        schema.set$ref(PLACE + name);
        return schema;
    }
}
