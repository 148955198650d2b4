package dev.assay.repositories;

import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import java.nio.file.Path;

/** Reads repositories, in this process or in one of their own. Implementations are thread-safe. */
public interface Repositories {

    /**
     * Reads a folder, bundle or archive; whatever it holds, the answer is a {@link RepositoryReading}.
     *
     * @param owner whose work is looked for
     * @param trust whose keys are known
     */
    RepositoryReading read(Path path, Owner owner, Trust trust);
}
