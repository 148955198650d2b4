package dev.assay.repositories.apart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;

/** Puts values into a stream one after the other; {@link MessageReader} takes them out in the same order. */
final class MessageWriter {

    /** Puts in one thing of several. */
    @FunctionalInterface
    interface Part<T> {
        void write(T value) throws IOException;
    }

    private final DataOutputStream out;

    MessageWriter(DataOutputStream out) {
        this.out = out;
    }

    /** A text, cut where it is longer than anyone reads. */
    void text(String value) throws IOException {
        byte[] bytes = cut(value).getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void number(long value) throws IOException {
        out.writeLong(value);
    }

    void choice(Enum<?> value) throws IOException {
        text(value.name());
    }

    <T> void all(Collection<T> values, Part<T> part) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    private static String cut(String value) {
        if (value.length() <= MessageReader.LONGEST) {
            return value;
        }
        int end = MessageReader.LONGEST - (Character.isHighSurrogate(value.charAt(MessageReader.LONGEST - 1)) ? 1 : 0);
        return value.substring(0, end);
    }
}
