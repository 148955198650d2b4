package dev.assay.repositories.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as Git's protocol sends them: four hexadecimal digits of length, which count themselves, then the line. */
final class PacketLines {

    private static final int HEAD = 4;

    private final InputStream in;

    PacketLines(InputStream in) {
        this.in = in;
    }

    /** A line to send. */
    static String line(String text) {
        return String.format(java.util.Locale.ROOT, "%04x%s", text.getBytes(UTF_8).length + HEAD, text);
    }

    /** The next line's bytes; null for the mark that ends a list. */
    byte @Nullable [] next() throws IOException {
        String digits = new String(exactly(HEAD), UTF_8);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new IOException("no packet");
        }
        int length = Integer.parseInt(digits, 16);
        if (length == 0) {
            return null;
        }
        if (length < HEAD) {
            throw new IOException("no packet");
        }
        return exactly(length - HEAD);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the answer breaks off");
        }
        return bytes;
    }
}
