package dev.assay.repositories.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;

/** Puts values into a stream one after the other; {@link MessageReader} takes them out in the same order. */
public final class MessageWriter {

    /** Puts in one thing of several. */
    @FunctionalInterface
    public interface Part<T> {
        void write(T value) throws IOException;
    }

    private final DataOutputStream out;
    private boolean whole = true;

    public MessageWriter(DataOutputStream out) {
        this.out = out;
    }

    /** A text, cut where it is longer than anyone reads. */
    public void text(String value) throws IOException {
        whole &= value.length() <= MessageReader.LONGEST;
        byte[] bytes = cut(value).getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public void number(long value) throws IOException {
        out.writeLong(value);
    }

    public void choice(Enum<?> value) throws IOException {
        text(value.name());
    }

    public <T> void all(Collection<T> values, Part<T> part) throws IOException {
        whole &= values.size() <= MessageReader.MOST;
        out.writeInt(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    /** Whether nothing was cut, and nothing is more than a reader takes. */
    public boolean isWhole() {
        return whole;
    }

    private static String cut(String value) {
        if (value.length() <= MessageReader.LONGEST) {
            return value;
        }
        int end = MessageReader.LONGEST - (Character.isHighSurrogate(value.charAt(MessageReader.LONGEST - 1)) ? 1 : 0);
        return value.substring(0, end);
    }
}
