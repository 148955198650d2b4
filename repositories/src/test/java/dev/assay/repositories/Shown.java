package dev.assay.repositories;

import dev.assay.evidence.Strength;
import dev.assay.repositories.people.Trust;
import java.nio.file.Path;
import java.util.SortedMap;

/** What a repository shows of Ada Finch, for tests in other packages. */
public final class Shown {

    private Shown() {}

    /** The greatest strength of each concept that is shown. */
    public static SortedMap<String, Strength> in(Path repository, Trust trust) {
        return Samples.shownIn(repository, trust);
    }
}
