package dev.assay.documents.pile;

import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.documents.isolation.IsolatedTask.Loss;
import dev.assay.documents.isolation.IsolatedTask.Outcome;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP with the files of many applicants. It is unpacked in a process without network that sees no other file; names are told as
 * they stand in the archive, and what becomes of them is up to whoever receives the files.
 */
public final class ZippedPile {

    /** How much of the machine one may use: five hundred applicants with a few files of some MiB each. */
    static final Limits LIMITS = Limits.standard()
            .with(Limit.BYTES, 256L << 20)
            .with(Limit.INFLATED_BYTES, 1L << 30)
            .with(Limit.ZIP_ENTRIES, 20_000)
            .with(Limit.MILLISECONDS, 120_000);

    static final int FILE = 1;
    static final int REFUSED = 2;
    static final int END = 3;

    private static final int HEAP_MEBIBYTES = 768;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final IsolatedTask TASK = new IsolatedTask(
            PileProcess.class.getName(), HEAP_MEBIBYTES, 0, LIMITS.time().plus(GRACE));

    private ZippedPile() {}

    /** Takes the files, one after the other. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes one file.
         *
         * @param path its name in the archive, which may be anything
         */
        void take(String path, InputStream content) throws IOException;
    }

    /**
     * Unpacks an archive.
     *
     * @return what is wrong with it and what to do; nothing where all of it was unpacked. Files before the fault were taken
     * @throws IOException when the receiver cannot take a file
     */
    public static Optional<String> unpack(byte[] archive, Isolation isolation, Receiver receiver) throws IOException {
        if (archive.length > LIMITS.bytes()) {
            return Optional.of("it is larger than " + (LIMITS.bytes() >> 20) + " MiB; hand it in in parts");
        }
        Taker taker = new Taker(receiver);
        Outcome<Optional<String>> outcome = TASK.run(
                isolation,
                out -> {
                    DataOutputStream data = new DataOutputStream(out);
                    data.writeInt(archive.length);
                    data.write(archive);
                    data.flush();
                },
                taker::takeAll);
        if (taker.fault != null) {
            throw taker.fault;
        }
        return switch (outcome) {
            case Outcome.Answered<Optional<String>>(Optional<String> refusal, var _) -> refusal;
            case Outcome.Lost<Optional<String>>(Loss loss) -> Optional.of(words(loss));
        };
    }

    private static String words(Loss loss) {
        return switch (loss) {
            case OVERRUN -> "unpacking it takes too long; hand it in in parts";
            case HEAP_FULL -> "unpacking it takes too much memory; hand it in in parts";
            case DIED -> "the process that unpacked it broke down over it; pack it anew";
        };
    }

    /** Hands on what the process sends, as far as it keeps to the limits: what it says is not to be believed. */
    private static final class Taker {

        private final Receiver receiver;
        private @Nullable IOException fault;

        private Taker(Receiver receiver) {
            this.receiver = receiver;
        }

        private Optional<String> takeAll(DataInputStream in) throws IOException {
            long bytes = 0;
            for (int files = 0; files <= LIMITS.zipEntries(); files++) {
                switch (in.readByte()) {
                    case END -> {
                        return Optional.empty();
                    }
                    case REFUSED -> {
                        return Optional.of(in.readUTF());
                    }
                    case FILE -> bytes += take(in, LIMITS.inflatedBytes() - bytes);
                    default -> throw new IOException("no message");
                }
            }
            throw new IOException("more files than there may be");
        }

        private int take(DataInputStream in, long most) throws IOException {
            String path = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > most) {
                throw new IOException("a file of " + length + " bytes");
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                throw new IOException("cut off");
            }
            try {
                receiver.take(path, new ByteArrayInputStream(content));
            } catch (IOException cannot) {
                fault = cannot;
                throw cannot;
            }
            return length;
        }
    }
}
