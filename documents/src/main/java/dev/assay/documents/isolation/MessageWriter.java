package dev.assay.documents.isolation;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Puts values into a message one after the other; {@link MessageReader} takes them out in the same order. */
final class MessageWriter {

    private ByteBuffer message = ByteBuffer.allocate(1 << 14);

    MessageWriter tag(int value) {
        room(1).put((byte) value);
        return this;
    }

    MessageWriter number(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    MessageWriter decimal(double value) {
        room(Double.BYTES).putDouble(value);
        return this;
    }

    /** Code unit by code unit, so that what is no valid text arrives unchanged too. */
    MessageWriter text(String value) {
        number(value.length());
        ByteBuffer room = room(Math.multiplyExact(value.length(), Character.BYTES));
        room.asCharBuffer().put(value);
        room.position(room.position() + value.length() * Character.BYTES);
        return this;
    }

    MessageWriter optionalText(@Nullable String value) {
        return value == null ? tag(0) : tag(1).text(value);
    }

    MessageWriter choice(Enum<?> value) {
        return text(value.name());
    }

    MessageWriter bytes(byte[] value) {
        number(value.length);
        room(value.length).put(value);
        return this;
    }

    ByteBuffer finish() {
        return message.flip();
    }

    private ByteBuffer room(int bytes) {
        if (message.remaining() < bytes) {
            int capacity =
                    Math.max(Math.addExact(message.position(), bytes), message.capacity() + (message.capacity() >> 1));
            message = ByteBuffer.allocate(capacity).put(message.flip());
        }
        return message;
    }
}
