package dev.assay.credentials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small PNG pictures with chunks of a test's own. */
final class TestPng {

    private static final int HEAD = 8 + 25;

    private TestPng() {}

    /** A picture that carries a credential as Open Badges 3.0 asks. */
    static byte[] baked(String credential) {
        return of(text("openbadgecredential", credential));
    }

    /** A picture with these chunks behind its header. */
    static byte[] of(byte[]... chunks) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", plain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(plain.toByteArray(), 0, HEAD);
            for (byte[] chunk : chunks) {
                out.write(chunk);
            }
            out.write(plain.toByteArray(), HEAD, plain.size() - HEAD);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** An international text chunk. */
    static byte[] text(String keyword, String text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes((keyword + "\0\0\0\0\0").getBytes(ISO_8859_1));
        data.writeBytes(text.getBytes(UTF_8));
        return chunk("iTXt", data.toByteArray());
    }

    static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(ISO_8859_1));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
