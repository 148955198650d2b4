package dev.assay.server.database;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Origin;
import dev.assay.resume.Correction;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as they are kept in the database: JSON in plain ASCII, so that no character that someone wrote is refused or changed. */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addMixIn(Evidence.Fact.class, Kinds.class)
            .addMixIn(Origin.class, Kinds.class)
            .addMixIn(Correction.class, Kinds.class)
            .build();

    /** Of a closed family, which one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kinds {}

    private StoredJson() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }
}
