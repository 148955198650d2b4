package dev.assay.repositories.apart;

import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.documents.isolation.IsolatedTask.Loss;
import dev.assay.documents.isolation.IsolatedTask.Outcome;
import dev.assay.documents.isolation.Isolation;
import dev.assay.repositories.Depth;
import dev.assay.repositories.Memory;
import dev.assay.repositories.Prints;
import dev.assay.repositories.Repositories;
import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.RefusedException;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.text.Reading.Reason;
import dev.assay.text.Reading.Unreadable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Reads each repository in a process of its own, which is killed when it takes too long. Thread-safe. */
public final class ApartRepositories implements Repositories {

    private static final int HEAP_MEBIBYTES = 384;

    /** The reading gives up by itself first. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Isolation isolation;
    private final Depth depth;
    private final Consumer<String> warning;
    private final Memory memory;
    private final Limits limits = Limits.STANDARD;
    private final IsolatedTask task = new IsolatedTask(
            RepositoryProcess.class.getName(),
            HEAP_MEBIBYTES,
            2 * limits.bytes(), // what is unpacked, and the index over it
            limits.time().plus(GRACE));

    /** @param warning is told where a repository is kept apart less well than it should be */
    public ApartRepositories(Isolation isolation, Depth depth, Consumer<String> warning) {
        this(isolation, depth, Memory.NONE, warning);
    }

    /**
     * @param memory of earlier readings of the one repository that is read
     * @param warning is told where a repository is kept apart less well than it should be
     */
    public ApartRepositories(Isolation isolation, Depth depth, Memory memory, Consumer<String> warning) {
        this.isolation = isolation;
        this.depth = depth;
        this.memory = memory;
        this.warning = warning;
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.assay.documents.isolation.NoIsolation where no process can be started as it should be
     */
    @Override
    public RepositoryReading read(Path path, Owner owner, Trust trust) {
        String name = RepositoryReader.nameOf(path);
        String sha256 = Prints.sha256(path);
        try {
            Outcome<RepositoryReading> outcome = task.run(
                    isolation,
                    out -> {
                        new Errand(name, owner, trust, depth).write(new DataOutputStream(out));
                        CarriedMemory.write(memory.recall(), new DataOutputStream(out));
                        new Parcel(path, limits).send(out);
                    },
                    in -> answer(name, sha256, in));
            return switch (outcome) {
                case Outcome.Answered<RepositoryReading>(RepositoryReading reading, var less) -> {
                    less.ifPresent(warning);
                    yield reading;
                }
                case Outcome.Lost<RepositoryReading>(Loss loss) ->
                    new RepositoryReading.Refused(unreadable(name, sha256, loss));
            };
        } catch (RefusedException refused) {
            return new RepositoryReading.Refused(new Unreadable(name, sha256, refused.reason(), refused.detail()));
        }
    }

    private RepositoryReading answer(String name, String sha256, DataInputStream in) throws IOException {
        RepositoryReading reading = ReadingMessage.read(name, sha256, in);
        byte[] state = CarriedMemory.bytes(in);
        if (in.read() >= 0) {
            throw new IOException("bytes too many");
        }
        if (state.length > 0) {
            memory.keep(state);
        }
        return reading;
    }

    private Unreadable unreadable(String name, String sha256, Loss loss) {
        return switch (loss) {
            case OVERRUN ->
                new Unreadable(
                        name,
                        sha256,
                        Reason.TIMED_OUT,
                        "reading it takes over " + limits.time().toSeconds() + " s; hand in a smaller repository");
            case HEAP_FULL ->
                new Unreadable(
                        name,
                        sha256,
                        Reason.TOO_LARGE,
                        "reading it takes more memory than it may; hand in a smaller repository");
            case DIED ->
                new Unreadable(
                        name,
                        sha256,
                        Reason.CORRUPT,
                        "the process that read it broke down over it; make a new bundle by 'git bundle create'");
        };
    }
}
