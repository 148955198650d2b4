package dev.assay.documents.jsonresume;

import dev.assay.documents.plain.TextDecoder;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.documents.source.Timestamps;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Resume files: writes out their sections as the résumé they describe. Keys that are not known are passed over. */
public final class JsonResumeReader implements FormReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A file with one of these is a résumé. */
    private static final List<String> SECTIONS = List.of("basics", "work", "education", "skills", "projects");

    @Override
    public Content read(byte[] bytes, Budget budget) {
        JsonNode resume = parse(TextDecoder.decode(bytes))
                .orElseThrow(() -> Refusal.corrupt("its JSON is broken or cut off; ask for the file again"));
        TextWriter writer = new TextWriter(budget);
        new ResumeWriter(writer).write(resume);
        return writer.finish(
                Timestamps.month(resume.path("meta").path("lastModified").asString("")));
    }

    /** Whether a text is JSON and describes a résumé; empty when it is no JSON. */
    public static Optional<Boolean> describesResume(String text) {
        return parse(text).map(json -> SECTIONS.stream().anyMatch(section -> isFilled(json.path(section))));
    }

    private static boolean isFilled(JsonNode section) {
        return (section.isObject() || section.isArray()) && !section.isEmpty();
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
