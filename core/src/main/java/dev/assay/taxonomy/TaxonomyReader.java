package dev.assay.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the data files that come with the software. */
final class TaxonomyReader {
    private static final List<String> FILES = List.of(
            "families.txt",
            "languages.txt",
            "frameworks.txt",
            "libraries.txt",
            "testing-tools.txt",
            "databases.txt",
            "messaging.txt",
            "clouds.txt",
            "data-and-ai.txt",
            "operating-systems.txt",
            "devops.txt",
            "tools.txt",
            "platforms.txt",
            "protocols.txt",
            "security-tools.txt",
            "methods.txt",
            "knowledge.txt",
            "degrees.txt",
            "fields-of-study.txt",
            "certificates.txt",
            "spoken-languages.txt",
            "traits.txt");

    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    static List<Concept> standard() {
        TaxonomyReader reader = new TaxonomyReader();
        for (String file : FILES) {
            String text = resource(file);
            if (text != null) {
                reader.read(file, text);
            }
        }
        return reader.concepts();
    }

    /** Adds the concepts of one file. */
    void read(String file, String text) {
        ConceptKind kind = null;
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            String line = text.substring(start, end).strip();
            start = end + 1;
            number++;
            if (line.startsWith("kind:")) {
                kind = kind(line.substring("kind:".length()).strip(), file, number);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                add(line, kind, file, number);
            }
        }
    }

    List<Concept> concepts() {
        return new ArrayList<>(concepts.values());
    }

    private void add(String line, @Nullable ConceptKind kind, String file, int number) {
        if (kind == null) {
            throw new TaxonomyFormatException(file, number, "no kind yet; write a line such as kind: tool above it");
        }
        Concept concept = ConceptLine.read(line, kind, file, number);
        concepts.putIfAbsent(concept.id(), concept);
    }

    private static ConceptKind kind(String name, String file, int number) {
        for (ConceptKind kind : ConceptKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw new TaxonomyFormatException(file, number, "kind \"" + name + "\" is unknown; see the data's README");
    }

    private static @Nullable String resource(String file) {
        try (InputStream stream = TaxonomyReader.class.getResourceAsStream(file)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
