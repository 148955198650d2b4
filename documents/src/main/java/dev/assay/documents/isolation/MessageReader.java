package dev.assay.documents.isolation;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Takes values out of a message; anything but what is asked for is a {@link MalformedMessage}. */
final class MessageReader {

    private static final int LONGEST_NAME = 100;

    private final ByteBuffer message;

    MessageReader(ByteBuffer message) {
        this.message = message;
    }

    /** A number from 0 to {@code most}, in one byte. */
    int tag(int most) {
        need(1);
        return inRange(Byte.toUnsignedInt(message.get()), 0, most);
    }

    int number(int least, int most) {
        need(Integer.BYTES);
        return inRange(message.getInt(), least, most);
    }

    /** A finite number. */
    double decimal() {
        need(Double.BYTES);
        double value = message.getDouble();
        if (!Double.isFinite(value)) {
            throw new MalformedMessage("the number " + value);
        }
        return value;
    }

    String text(int longest) {
        int length = number(0, longest);
        need((long) length * Character.BYTES);
        char[] units = new char[length];
        message.asCharBuffer().get(units);
        message.position(message.position() + length * Character.BYTES);
        return new String(units);
    }

    @Nullable
    String optionalText(int longest) {
        return tag(1) == 0 ? null : text(longest);
    }

    /** One of the constants of an enum. */
    <E extends Enum<E>> E choice(Class<E> type) {
        String name = text(LONGEST_NAME);
        for (E each : EnumSet.allOf(type)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new MalformedMessage("no such " + type.getSimpleName());
    }

    byte[] bytes(int longest) {
        byte[] bytes = new byte[checkedLength(number(0, longest))];
        message.get(bytes);
        return bytes;
    }

    /** Says that nothing more may follow. */
    void end() {
        if (message.hasRemaining()) {
            throw new MalformedMessage(message.remaining() + " bytes too many");
        }
    }

    private int checkedLength(int length) {
        need(length);
        return length;
    }

    private void need(long bytes) {
        if (message.remaining() < bytes) {
            throw new MalformedMessage("it ends too soon");
        }
    }

    private static int inRange(int value, int least, int most) {
        if (value < least || value > most) {
            throw new MalformedMessage(value + " is not between " + least + " and " + most);
        }
        return value;
    }
}
