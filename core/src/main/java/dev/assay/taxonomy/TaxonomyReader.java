package dev.assay.taxonomy;

import dev.assay.text.BundledFile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads data files into lines, one a concept. */
final class TaxonomyReader {
    private static final String[] FILES = {
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
        "standards.txt",
        "security-tools.txt",
        "methods.txt",
        "knowledge.txt",
        "degrees.txt",
        "fields-of-study.txt",
        "certificates.txt",
        "spoken-languages.txt",
        "traits.txt"
    };
    private static final int USUAL_CONCEPTS = 16_384;
    private static final String KIND = "kind:";

    private final Map<String, ConceptLine> lines = LinkedHashMap.newLinkedHashMap(USUAL_CONCEPTS);

    /** The lines of the data that comes with the software, by the ids of their concepts. */
    static Map<String, ConceptLine> standard() {
        TaxonomyReader reader = new TaxonomyReader();
        for (String name : FILES) {
            reader.read(resource(name));
        }
        return reader.lines();
    }

    /** Adds the lines of one file. */
    void read(DataFile file) {
        ConceptKind kind = null;
        int number = 0;
        int size = file.bytes().length;
        int end;
        for (int start = 0; start < size; start = end + 1) {
            end = file.find('\n', start, size);
            number++;
            int first = file.skipBlanks(start, end);
            if (first < end && file.bytes()[first] != '#') {
                if (isKind(file, first)) {
                    kind = kind(file, first, end, number);
                } else {
                    add(file, number, kind, first, file.skipBlanksBack(first, end));
                }
            }
        }
    }

    /** The lines that describe concepts, by id, in the order in which they were read. */
    Map<String, ConceptLine> lines() {
        return lines;
    }

    private void add(DataFile file, int number, @Nullable ConceptKind kind, int start, int end) {
        if (kind == null) {
            throw new TaxonomyFormatException(
                    file.name(), number, "no kind yet; write a line such as \"kind: tool\" above it");
        }
        ConceptLine line = new ConceptLine(file, number, kind, start, end);
        if (lines.putIfAbsent(line.id(), line) != null) {
            throw line.fault("the id " + line.id() + " is taken by a line above; choose another, or join the two");
        }
    }

    private static boolean isKind(DataFile file, int start) {
        int colon = start + KIND.length() - 1;
        return colon < file.bytes().length
                && file.bytes()[colon] == ':'
                && file.text(start, colon + 1).equals(KIND);
    }

    private static ConceptKind kind(DataFile file, int start, int end, int number) {
        String name = file.text(start + KIND.length(), end).strip();
        for (ConceptKind kind : ConceptKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw new TaxonomyFormatException(
                file.name(),
                number,
                "kind \"" + name + "\" is unknown; use one of those in the README beside the file");
    }

    private static DataFile resource(String name) {
        return new DataFile(name, new BundledFile(TaxonomyReader.class, name).bytes());
    }
}
