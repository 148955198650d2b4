package dev.assay.cli;

import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.isolation.NoIsolation;
import dev.assay.repositories.Depth;
import dev.assay.repositories.Memory;
import dev.assay.repositories.Repositories;
import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.apart.ApartRepositories;
import dev.assay.repositories.open.Limits;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option that says how well what strangers send is kept apart from the machine while it is read. */
final class IsolationOption {

    /** How well files are kept apart. */
    enum Apart {
        required,
        best,
        off
    }

    @Option(
            names = "--isolation",
            paramLabel = "HOW",
            description =
                    "Read files in processes without a network, or not at all (required), as well apart as this machine"
                            + " allows (best, the default), or in this process (off), which starts no OCR.")
    private Apart apart = Apart.best;

    /** Empty where files are read in this process. */
    Optional<Isolation> isolation() {
        return switch (apart) {
            case off -> Optional.empty();
            case best -> Optional.of(Isolation.BEST);
            case required -> Optional.of(Isolation.REQUIRED);
        };
    }

    /**
     * What reads repositories.
     *
     * @param depth how much of them
     * @param warning is told where they are kept apart less well than they should be
     */
    Repositories repositories(Depth depth, Consumer<String> warning) {
        return repositories(depth, Memory.NONE, warning);
    }

    /** The same for one repository, with a memory of earlier readings. */
    Repositories repositories(Depth depth, Memory memory, Consumer<String> warning) {
        return isolation()
                .map(each -> apart(new ApartRepositories(each, depth, memory, warning)))
                .orElseGet(() -> new RepositoryReader(Limits.STANDARD, depth, memory));
    }

    private static Repositories apart(Repositories repositories) {
        return (path, owner, trust) -> {
            try {
                return repositories.read(path, owner, trust);
            } catch (NoIsolation fault) {
                throw notHere();
            }
        };
    }

    /** Files cannot be kept apart as they should be. */
    static InputException notHere() {
        return new InputException(
                "no process without a network can be started here; install bubblewrap, or allow less with --isolation"
                        + " best");
    }
}
