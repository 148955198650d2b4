package dev.assay.evaluation.labels;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Labelled texts, ordered by the names of their files.
 *
 * @param postings postings with what they ask
 * @param resumes résumés with what they say
 * @param pairs what some of these show of what some of those ask
 */
public record LabelledSet(
        List<Labelled<LabelledPosting>> postings, List<Labelled<LabelledResume>> resumes, List<LabelledPair> pairs) {

    public LabelledSet {
        postings = List.copyOf(postings);
        resumes = List.copyOf(resumes);
        pairs = List.copyOf(pairs);
    }

    /** The set of a folder with {@code ads}, {@code resumes} (or {@code cvs}) and {@code pairs}, each of which may be missing. */
    public static LabelledSet read(Path folder) {
        return new LabelFolder(folder).read();
    }

    /** The set that comes with the project. */
    public static LabelledSet own() {
        return read(ownFolder());
    }

    /** Where the set that comes with the project lies. */
    public static Path ownFolder() {
        try {
            URI folder = Objects.requireNonNull(LabelledSet.class.getResource("/dev/assay/evaluation/labelled"))
                    .toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds the labelled set", e);
        }
    }

    /** The posting of an id, which a pair of this set names. */
    public Labelled<LabelledPosting> posting(String id) {
        return find(postings, id, "ads");
    }

    /** The résumé of an id, which a pair of this set names. */
    public Labelled<LabelledResume> resume(String id) {
        return find(resumes, id, "resumes");
    }

    private static <L> Labelled<L> find(List<Labelled<L>> files, String id, String folder) {
        return files.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableSet("a pair names " + id + ", but " + folder + " holds no " + id
                        + ".json; add it or remove the pair"));
    }
}
