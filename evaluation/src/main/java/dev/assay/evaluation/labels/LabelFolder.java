package dev.assay.evaluation.labels;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labels of a folder. */
final class LabelFolder {

    /** Where a text has several forms, the one a person would send counts. */
    private static final List<String> ENDINGS = List.of(".docx", ".pdf", ".txt");

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, list -> list.setNullHandling(ABSENT_IS_EMPTY))
            .withConfigOverride(Map.class, map -> map.setNullHandling(ABSENT_IS_EMPTY))
            .build();

    private final Path folder;

    LabelFolder(Path folder) {
        this.folder = folder;
    }

    LabelledSet read() {
        if (!Files.isDirectory(folder)) {
            throw new UnusableSet(folder + " is not a folder; name one that holds ads, resumes and pairs");
        }
        String resumes = Files.isDirectory(folder.resolve("resumes")) ? "resumes" : "cvs";
        List<Labelled<LabelledPosting>> postings = labelled("ads", LabelledPosting.class);
        List<Labelled<LabelledResume>> people = labelled(resumes, LabelledResume.class);
        if (postings.isEmpty() && people.isEmpty()) {
            throw new UnusableSet(
                    folder + " holds no labels; expected ads/ID.json and resumes/ID.json beside their texts");
        }
        List<LabelledPair> pairs = labels("pairs").stream()
                .map(file -> parse(file, LabelledPair.class))
                .toList();
        return new LabelledSet(postings, people, pairs);
    }

    private <L> List<Labelled<L>> labelled(String kind, Class<L> type) {
        List<Labelled<L>> files = new ArrayList<>();
        for (Path file : labels(kind)) {
            files.add(new Labelled<>(id(file), parse(file, type), original(file), sibling(file, ".txt")));
        }
        return files;
    }

    private List<Path> labels(String kind) {
        if (!Files.isDirectory(folder.resolve(kind))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <L> L parse(Path file, Class<L> type) {
        try {
            return JSON.readValue(file, type);
        } catch (JacksonException e) {
            throw new UnusableSet(file + ": " + e.getOriginalMessage());
        }
    }

    private static Path original(Path label) {
        return ENDINGS.stream()
                .map(ending -> sibling(label, ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new UnusableSet(label + " has no text beside it; add " + id(label) + ".txt"));
    }

    private static Path sibling(Path label, String ending) {
        return label.resolveSibling(id(label) + ending);
    }

    private static String id(Path label) {
        String name = String.valueOf(label.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
