package dev.assay.documents.pile;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import dev.assay.documents.source.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A ZIP file that holds the files of many applicants. It is unpacked in a process apart, which sees no disk; this one takes what
 * comes out of it, under names that stay inside.
 */
public final class ZippedPile {

    /** Some hundred applicants with scans; what one file may unpack to is limited when it is read. */
    private static final Limits LIMITS = Limits.standard()
            .with(Limit.BYTES, 256L << 20)
            .with(Limit.INFLATED_BYTES, 1L << 30)
            .with(Limit.ZIP_ENTRIES, 20_000)
            .with(Limit.MILLISECONDS, 120_000);

    /** For the file, and a part of the greatest size beside it. */
    private static final int HEAP_MEBIBYTES = 640;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Optional<Isolation> isolation;
    private final Limits limits;

    /** Takes the files, one after the other. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes one file.
         *
         * @param path its folders from the outermost inward, then its own name; none leads up or out
         */
        void take(List<String> path, byte[] content) throws IOException;
    }

    /** @param isolation how well the unpacking is kept apart; empty where it may happen in this process */
    public ZippedPile(Optional<Isolation> isolation) {
        this(isolation, LIMITS);
    }

    ZippedPile(Optional<Isolation> isolation, Limits limits) {
        this.isolation = isolation;
        this.limits = limits;
    }

    /**
     * Whether a ZIP file holds several people's files by its own table of contents: they lie in two folders or more, and none beside
     * them. Nothing is unpacked.
     */
    public static boolean holdsMany(byte[] zip) {
        try {
            return PartNames.ofMany(Archive.open(zip, new Budget(LIMITS)).names());
        } catch (Refusal noArchive) {
            return false;
        }
    }

    /**
     * Unpacks all files of a ZIP file into a folder.
     *
     * @param folder an empty folder
     * @return why it cannot be unpacked, or not wholly; empty where all is well
     * @throws dev.assay.documents.isolation.NoIsolation when no process can be started
     * @throws IOException when the files cannot be written
     */
    public Optional<String> unpack(byte[] zip, Path folder) throws IOException {
        try {
            return unpack(zip, (path, content) -> write(folder, path, content));
        } catch (FileAlreadyExistsException twice) {
            return Optional.of("two of its files have the same name, " + twice.getFile());
        }
    }

    /**
     * Unpacks all files of a ZIP file.
     *
     * @return why it cannot be unpacked, or not wholly; empty where all is well. Files before the fault were taken
     * @throws dev.assay.documents.isolation.NoIsolation when no process can be started
     * @throws IOException when the receiver cannot take a file
     */
    public Optional<String> unpack(byte[] zip, Receiver receiver) throws IOException {
        if (zip.length > limits.bytes()) {
            return Optional.of("it is larger than " + (limits.bytes() >> 20) + " MiB; hand it in in parts");
        }
        Intake intake = new Intake(limits, receiver);
        Optional<String> refusal = isolation.isPresent() ? apart(isolation.get(), zip, intake) : here(zip, intake);
        intake.throwFault();
        return refusal;
    }

    private Optional<String> apart(Isolation apart, byte[] zip, Intake intake) {
        IsolatedTask task = new IsolatedTask(
                UnpackingProcess.class.getName(),
                HEAP_MEBIBYTES,
                1 << 20,
                limits.time().plus(GRACE));
        IsolatedTask.Outcome<Optional<String>> outcome = task.run(
                apart,
                out -> {
                    DataOutputStream message = new DataOutputStream(out);
                    message.writeUTF(LimitsFile.write(limits));
                    message.writeInt(zip.length);
                    message.write(zip);
                    message.flush();
                },
                intake::receive);
        return switch (outcome) {
            case IsolatedTask.Outcome.Answered<Optional<String>> answered -> answered.answer();
            case IsolatedTask.Outcome.Lost<Optional<String>>(var loss) ->
                Optional.of(
                        switch (loss) {
                            case OVERRUN ->
                                "unpacking it takes over " + limits.time().toSeconds() + " s; hand it in in parts";
                            case HEAP_FULL -> "unpacking it takes more memory than it may; hand it in in parts";
                            case DIED -> "the process that unpacked it broke down over it; pack it again";
                        });
        };
    }

    private Optional<String> here(byte[] zip, Intake intake) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UnpackingProcess.unpack(zip, limits, new DataOutputStream(out));
        return intake.receive(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    }

    private static void write(Path folder, List<String> path, byte[] content) throws IOException {
        Path parent = folder;
        for (String name : path.subList(0, path.size() - 1)) {
            parent = parent.resolve(name);
        }
        Path file = parent.resolve(path.getLast());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(String.join("/", path));
        }
        Files.createDirectories(parent);
        Files.write(file, content);
    }
}
