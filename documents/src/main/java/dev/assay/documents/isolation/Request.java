package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import java.nio.ByteBuffer;

/** What a reader process is asked: to read one file. */
final class Request {

    private static final int LONGEST_NAME = 1 << 16;

    private final String name;
    private final byte[] bytes;

    /** The request to read a file whose {@code bytes} are not changed any more. */
    Request(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    ByteBuffer write() {
        return new MessageWriter().text(name).bytes(bytes).finish();
    }

    static Request read(ByteBuffer message) {
        MessageReader reader = new MessageReader(message);
        Request request = new Request(reader.text(LONGEST_NAME), reader.bytes(Integer.MAX_VALUE));
        reader.end();
        return request;
    }

    /** The longest request that is taken, in bytes. */
    static long longest(Limits limits) {
        return limits.bytes() + 2L * LONGEST_NAME + 64;
    }
}
