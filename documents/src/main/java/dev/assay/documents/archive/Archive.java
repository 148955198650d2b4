package dev.assay.documents.archive;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A zip container in memory. The directory at its end decides what it holds, as it does for office programs; parts are unpacked
 * only when asked for, within the budget, and nothing is written to disk.
 */
public final class Archive {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final byte[] bytes;
    private final Budget budget;
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();

    private Archive(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * Opens a container by its directory.
     *
     * @throws Refusal when it is broken or over a limit
     */
    public static Archive open(byte[] bytes, Budget budget) {
        Archive archive = new Archive(bytes, budget);
        archive.readDirectory();
        return archive;
    }

    /** The names of all parts, in the order of the directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Unpacks one part.
     *
     * @throws Refusal when the part is broken, encrypted or over a limit
     */
    public Optional<byte[]> find(String name) {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(entry.unpack(bytes, budget));
    }

    /** A container whose structure cannot be followed. */
    static Refusal broken() {
        return Refusal.corrupt("its zip container is broken or cut off; ask for the file again");
    }

    /** A container that needs a password. */
    static Refusal encrypted() {
        return new Refusal(Reading.Reason.ENCRYPTED, "it is protected by a password; ask for a copy without one");
    }

    private void readDirectory() {
        int end = findEnd();
        int count = LittleEndian.unsignedShort(bytes, end + 10);
        if (count > budget.limits().zipEntries()) {
            throw Refusal.tooLarge("its container holds more than "
                    + budget.limits().zipEntries() + " parts; ask for the file as PDF");
        }
        int at = LittleEndian.integer(bytes, end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > end - ENTRY_SIZE || LittleEndian.integer(bytes, at) != ENTRY_SIGNATURE) {
                throw broken();
            }
            at = readEntry(at, end);
        }
        checkApart();
    }

    /** Parts that share bytes unpack to more than any honest container holds. */
    private void checkApart() {
        List<Entry> inOrder = entries.values().stream()
                .sorted(Comparator.comparingInt(Entry::header))
                .toList();
        long end = 0;
        for (Entry entry : inOrder) {
            if (entry.header() >= 0 && entry.packed() >= 0) {
                if (entry.header() < end) {
                    throw broken();
                }
                end = entry.leastEnd();
            }
        }
    }

    private int readEntry(int at, int end) {
        int nameLength = LittleEndian.unsignedShort(bytes, at + 28);
        int tail = LittleEndian.unsignedShort(bytes, at + 30) + LittleEndian.unsignedShort(bytes, at + 32);
        if (at + ENTRY_SIZE + nameLength + tail > end) {
            throw broken();
        }
        String name = new String(bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
        entries.putIfAbsent(name, Entry.at(bytes, at));
        return at + ENTRY_SIZE + nameLength + tail;
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (LittleEndian.integer(bytes, at) == END_SIGNATURE) {
                return at;
            }
        }
        throw broken();
    }
}
