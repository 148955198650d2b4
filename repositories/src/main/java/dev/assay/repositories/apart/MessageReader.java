package dev.assay.repositories.apart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Takes values out of a stream; anything but what is asked for ends in {@link IOException}. */
final class MessageReader {

    static final int LONGEST = 1 << 16;

    private static final int MOST = 1 << 20;

    /** Takes out one thing of several. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws IOException;
    }

    private final DataInputStream in;

    MessageReader(DataInputStream in) {
        this.in = in;
    }

    String text() throws IOException {
        byte[] bytes = new byte[length(LONGEST * 3)];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    long number(long least, long most) throws IOException {
        long value = in.readLong();
        if (value < least || value > most) {
            throw new IOException(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    int count(int least) throws IOException {
        return (int) number(least, Integer.MAX_VALUE);
    }

    <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        String name = text();
        for (E each : EnumSet.allOf(type)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IOException("no such " + type.getSimpleName());
    }

    <T> List<T> all(Part<T> part) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = length(MOST); left > 0; left--) {
            values.add(part.read());
        }
        return values;
    }

    /** Says that nothing more may follow. */
    void end() throws IOException {
        if (in.read() >= 0) {
            throw new IOException("bytes too many");
        }
    }

    private int length(int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length);
        }
        return length;
    }
}
