package dev.assay.applicant;

import dev.assay.evidence.EvidenceSource;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one candidate handed in, as it was read.
 *
 * @param resumes what was written about the candidate
 * @param exhibits what else was handed in, such as credentials and repositories
 * @param unreadable the résumés that could not be read
 */
public record Material(List<Document> resumes, Exhibits exhibits, List<Reading.Unreadable> unreadable) {

    public Material {
        resumes = List.copyOf(resumes);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads all of one candidate's files.
     *
     * @param sources what reads things other than résumés; the first that recognises one reads it
     * @param reader what reads the others
     */
    public static Material read(List<Path> files, List<EvidenceSource> sources, Function<Path, Reading> reader) {
        List<Document> resumes = new ArrayList<>();
        List<Reading.Unreadable> unreadable = new ArrayList<>();
        Map<Path, EvidenceSource> things = new LinkedHashMap<>();
        for (Path file : files) {
            Optional<EvidenceSource> source =
                    sources.stream().filter(each -> each.recognises(file)).findFirst();
            if (source.isPresent()) {
                things.put(file, source.get());
                continue;
            }
            switch (reader.apply(file)) {
                case Reading.Legible(Document document) -> resumes.add(document);
                case Reading.Unreadable reading -> unreadable.add(reading);
            }
        }
        return new Material(resumes, Exhibits.read(things, resumes), unreadable);
    }

    /** Everything that can be quoted: the résumés, then the records of what else was handed in. */
    public List<Document> documents() {
        return Stream.concat(resumes.stream(), exhibits.documents().stream()).toList();
    }

    /** What could not be read. */
    public List<Reading.Unreadable> unread() {
        return Stream.concat(unreadable.stream(), exhibits.unread().stream()).toList();
    }

    /** Whether nothing at all could be read. */
    public boolean isEmpty() {
        return resumes.isEmpty() && exhibits.documents().isEmpty();
    }
}
