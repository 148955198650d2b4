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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A ZIP file that holds the files of many applicants. It is unpacked in a process apart, which sees no disk; this one writes what
 * comes out of it, and nothing outside the folder that it is given.
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
    private static final String NONSENSE = "the process that unpacked it talks nonsense";

    private final Optional<Isolation> isolation;
    private final Limits limits;

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
     * Unpacks all files of a ZIP file.
     *
     * @param folder an empty folder
     * @return why it cannot be unpacked, or not wholly; empty where all is well
     * @throws dev.assay.documents.isolation.NoIsolation when no process can be started
     * @throws UncheckedIOException when the files cannot be written
     */
    public Optional<String> unpack(byte[] zip, Path folder) {
        return isolation.map(apart -> apart(apart, zip, folder)).orElseGet(() -> here(zip, folder));
    }

    private Optional<String> apart(Isolation isolation, byte[] zip, Path folder) {
        IsolatedTask task = new IsolatedTask(
                UnpackingProcess.class.getName(),
                HEAP_MEBIBYTES,
                1 << 20,
                limits.time().plus(GRACE));
        IsolatedTask.Outcome<Optional<String>> outcome = task.run(
                isolation,
                out -> {
                    DataOutputStream message = new DataOutputStream(out);
                    message.writeUTF(LimitsFile.write(limits));
                    message.writeInt(zip.length);
                    message.write(zip);
                    message.flush();
                },
                in -> receive(in, folder));
        return switch (outcome) {
            case IsolatedTask.Outcome.Answered<Optional<String>> answered -> answered.answer();
            case IsolatedTask.Outcome.Lost<Optional<String>>(var loss) ->
                Optional.of(
                        switch (loss) {
                            case OVERRUN ->
                                "unpacking it takes over " + limits.time().toSeconds() + " s";
                            case HEAP_FULL -> "unpacking it takes more memory than it may";
                            case DIED -> "the process that unpacked it broke down over it";
                        });
        };
    }

    private Optional<String> here(byte[] zip, Path folder) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            UnpackingProcess.unpack(zip, limits, new DataOutputStream(out));
            return receive(new DataInputStream(new ByteArrayInputStream(out.toByteArray())), folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault); // memory does not fail
        }
    }

    private Optional<String> receive(DataInputStream in, Path folder) throws IOException {
        long left = limits.inflatedBytes();
        for (int files = 0; files <= limits.zipEntries(); files++) {
            int tag = in.readByte();
            if (tag == UnpackingProcess.END) {
                return Optional.empty();
            }
            if (tag == UnpackingProcess.FAULT) {
                return Optional.of(in.readUTF());
            }
            List<String> path = PartNames.path(in.readUTF());
            int length = in.readInt();
            left -= length;
            if (tag != UnpackingProcess.FILE || length < 0 || left < 0 || path.isEmpty() || !PartNames.isSafe(path)) {
                return Optional.of(NONSENSE);
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                return Optional.of(NONSENSE);
            }
            if (!write(folder, path, content)) {
                return Optional.of("two of its files have the same name, " + String.join("/", path));
            }
        }
        return Optional.of(NONSENSE);
    }

    /** Whether there was nothing of that name. */
    private static boolean write(Path folder, List<String> path, byte[] content) {
        Path file = folder;
        for (String name : path) {
            file = file.resolve(name);
        }
        try {
            Path parent = file.getParent();
            if (Files.exists(file) || parent == null) {
                return false;
            }
            Files.createDirectories(parent);
            Files.write(file, content);
            return true;
        } catch (java.nio.file.FileAlreadyExistsException aFileWhereAFolderShouldBe) {
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
