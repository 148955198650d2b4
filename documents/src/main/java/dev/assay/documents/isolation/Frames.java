package dev.assay.documents.isolation;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Messages on a stream of bytes, each behind its length in four bytes. */
final class Frames {

    private Frames() {}

    static void write(OutputStream out, ByteBuffer message) throws IOException {
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(message.remaining()).array());
        out.write(message.array(), message.arrayOffset() + message.position(), message.remaining());
        out.flush();
    }

    /**
     * The next message, or null at the end of the stream.
     *
     * @param longest the most bytes it may have; a longer one is not even begun
     */
    static @Nullable ByteBuffer read(InputStream in, long longest) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return null;
        }
        if (head.length < Integer.BYTES) {
            throw new EOFException("a message ends in its length");
        }
        int length = ByteBuffer.wrap(head).getInt();
        if (length < 0 || length > longest) {
            throw new MalformedMessage("a message of " + length + " bytes");
        }
        byte[] message = new byte[length];
        new DataInputStream(in).readFully(message);
        return ByteBuffer.wrap(message);
    }
}
