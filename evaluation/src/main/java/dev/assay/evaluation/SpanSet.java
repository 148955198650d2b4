package dev.assay.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.evaluation.labels.UnusableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences of postings in which people marked what they name as knowledge, in the form of SkillSpan: a JSON object a line, with
 * {@code tokens}, {@code tags_knowledge} (B, I, O) and {@code source}.
 */
final class SpanSet {

    private static final String FILE = "dev.json";
    private static final String SOURCE = "tech";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SpanSet() {}

    /** A run of tokens, the first and the last of them. */
    record Marked(int first, int last) {

        boolean meets(Marked other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** A sentence and what is marked in it, in its order. */
    record Sentence(List<String> tokens, List<Marked> marked) {

        Sentence {
            tokens = List.copyOf(tokens);
            marked = List.copyOf(marked);
        }

        String words(Marked span) {
            return String.join(" ", tokens.subList(span.first(), span.last() + 1));
        }
    }

    private record Line(
            List<String> tokens,
            @JsonProperty("tags_knowledge") List<String> tags,
            String source) {}

    /** The sentences about software of the part that may be looked at; {@link UnusableSet} where there is none. */
    static List<Sentence> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UnusableSet(folder + " holds no " + FILE + "; name a folder with SkillSpan's files");
        }
        List<Sentence> sentences = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Line read = JSON.readValue(line, Line.class);
                if (read.source().equals(SOURCE)) {
                    sentences.add(new Sentence(read.tokens(), marked(read.tags())));
                }
            }
        } catch (IOException | JacksonException e) {
            throw new UnusableSet(file + ": " + e.getMessage());
        }
        return List.copyOf(sentences);
    }

    private static List<Marked> marked(List<String> tags) {
        List<Marked> marked = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tags.size(); i++) {
            boolean inside = i < tags.size() && tags.get(i).startsWith("I") && first >= 0;
            if (!inside && first >= 0) {
                marked.add(new Marked(first, i - 1));
                first = -1;
            }
            if (i < tags.size() && tags.get(i).startsWith("B")) {
                first = i;
            }
        }
        return marked;
    }
}
