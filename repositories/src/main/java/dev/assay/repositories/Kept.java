package dev.assay.repositories;

import dev.assay.repositories.history.History;
import dev.assay.repositories.history.Survivors.Survival;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier reading came to, as bytes: the checksum of all that follows, the basis that it stands on (program, question and the commits
 * that were read), what their changes added up to, and who wrote the lines of the head of that time.
 *
 * @param commits how many commits were read
 * @param analysis what their changes added up to
 * @param lines who wrote the lines of the head that was
 */
record Kept(int commits, Analysis analysis, History.Earlier lines) {

    private static final int CHECKSUM = Long.BYTES;

    /** A file that is looked at has no more bytes. */
    private static final int MOST_LINES = 2 << 20;

    /** The state to keep; empty where something in it is too long to be kept whole. */
    static Optional<byte[]> write(
            Basis basis, List<RevCommit> commits, Analysis analysis, @Nullable ObjectId head, List<Survival> lines)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MessageWriter message = new MessageWriter(new DataOutputStream(bytes));
        message.number(0); // the place of the checksum
        message.number(commits.size());
        message.text(basis.digest(commits));
        message.text(head == null ? "" : head.name());
        analysis.write(message);
        Map<RevCommit, Integer> places = new HashMap<>();
        commits.forEach(commit -> places.put(commit, places.size()));
        message.all(lines, file -> write(file, places, message));
        if (!message.isWhole() || bytes.size() > MemoryFile.MOST_BYTES) {
            return Optional.empty();
        }
        byte[] state = bytes.toByteArray();
        ByteBuffer.wrap(state).putLong(checksum(state));
        return Optional.of(state);
    }

    /** Takes up a state; nothing where it does not fit. */
    static Kept read(byte[] state, Basis basis, List<RevCommit> commits, Supplier<Analysis> empty) {
        try {
            if (isWhole(state)) {
                Optional<Kept> kept = fitting(state, basis, commits, empty.get());
                if (kept.isPresent()) {
                    return kept.get();
                }
            }
        } catch (IOException | IllegalArgumentException notOurs) {
            return new Kept(0, empty.get(), History.Earlier.NOTHING);
        }
        return new Kept(0, empty.get(), History.Earlier.NOTHING);
    }

    private static boolean isWhole(byte[] state) {
        return state.length > CHECKSUM && ByteBuffer.wrap(state).getLong() == checksum(state);
    }

    /** It finds out what was broken, not who lies; a digest would do no more here, and takes longer. */
    private static long checksum(byte[] state) {
        CRC32C checksum = new CRC32C();
        checksum.update(state, CHECKSUM, state.length - CHECKSUM);
        return checksum.getValue();
    }

    private static Optional<Kept> fitting(byte[] state, Basis basis, List<RevCommit> commits, Analysis analysis)
            throws IOException {
        MessageReader message = new MessageReader(
                new DataInputStream(new ByteArrayInputStream(state, CHECKSUM, state.length - CHECKSUM)));
        int count = message.count(0);
        if (count > commits.size() || !basis.digest(commits.subList(0, count)).equals(message.text())) {
            return Optional.empty();
        }
        List<RevCommit> known = commits.subList(0, count);
        String name = message.text();
        RevCommit head = known.stream()
                .filter(commit -> commit.name().equals(name))
                .findFirst()
                .orElse(null);
        analysis.read(message, known);
        Map<String, int[]> writers = new HashMap<>();
        message.all(() -> writers.put(message.text(), read(message, count)));
        message.end();
        return Optional.of(new Kept(count, analysis, new History.Earlier(head, writers)));
    }

    private static void write(Survival file, Map<RevCommit, Integer> places, MessageWriter message) throws IOException {
        message.text(file.path());
        List<RevCommit> writers = file.writers();
        message.number(writers.size());
        for (int i = 0, end; i < writers.size(); i = end) {
            end = i + 1;
            while (end < writers.size() && writers.get(end).equals(writers.get(i))) {
                end++;
            }
            message.number(end - i);
            message.number(places.getOrDefault(writers.get(i), -1));
        }
    }

    private static int[] read(MessageReader message, int commits) throws IOException {
        int[] writers = new int[(int) message.number(0, MOST_LINES)];
        for (int i = 0; i < writers.length; ) {
            int end = i + (int) message.number(1, writers.length - i);
            Arrays.fill(writers, i, end, (int) message.number(0, commits - 1L));
            i = end;
        }
        return writers;
    }
}
