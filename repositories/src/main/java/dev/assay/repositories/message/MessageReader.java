package dev.assay.repositories.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values out of a stream; anything but what is asked for ends in {@link IOException}. */
public final class MessageReader {

    static final int LONGEST = 1 << 16;

    static final int MOST = 1 << 20;

    /** Takes out one thing of several. */
    @FunctionalInterface
    public interface Part<T extends @Nullable Object> {
        T read() throws IOException;
    }

    /** Looks at a value that was taken out. */
    @FunctionalInterface
    public interface Check<T> {
        /** The value; {@link IOException} where it is not to be believed. */
        T checked(T value) throws IOException;
    }

    private final DataInputStream in;

    public MessageReader(DataInputStream in) {
        this.in = in;
    }

    public String text() throws IOException {
        byte[] bytes = new byte[length(LONGEST * 3)];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    public long number(long least, long most) throws IOException {
        long value = in.readLong();
        if (value < least || value > most) {
            throw new IOException(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    public int count(int least) throws IOException {
        return (int) number(least, Integer.MAX_VALUE);
    }

    public <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        String name = text();
        for (E each : EnumSet.allOf(type)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IOException("no such " + type.getSimpleName());
    }

    public <T extends @Nullable Object> List<T> all(Part<T> part) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = length(MOST); left > 0; left--) {
            values.add(part.read());
        }
        return values;
    }

    /** Says that nothing more may follow. */
    public void end() throws IOException {
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
