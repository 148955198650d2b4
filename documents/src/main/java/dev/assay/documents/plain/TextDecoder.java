package dev.assay.documents.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into characters: by the byte order mark, else UTF-8 where it fits, else by what the bytes look like. */
public final class TextDecoder {

    private static final int SAMPLE = 64 << 10;

    private TextDecoder() {}

    /** The characters of {@code bytes}, without a byte order mark. */
    public static String decode(byte[] bytes) {
        return markedCharset(bytes)
                .map(charset -> withoutMark(new String(bytes, charset)))
                .or(() -> strictUtf8(bytes))
                .orElseGet(() -> new String(bytes, SingleByteCharsets.guess(bytes)));
    }

    private static Optional<Charset> markedCharset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return wideCharset(bytes);
    }

    /** Where most of the zero bytes are tells UTF-16 and UTF-32 without a mark, since ordinary text is mostly ASCII. */
    private static Optional<Charset> wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 4 * 7 / 10;
        if (most == 0) {
            return Optional.empty();
        }
        boolean[] zero = {zeros[0] >= most, zeros[1] >= most, zeros[2] >= most, zeros[3] >= most};
        if (zero[2] && zero[3] && !zero[0]) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (zero[0] && zero[1] && !zero[3]) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (zero[1] && zero[3] && !zero[0] && !zero[2]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zero[0] && zero[2] && !zero[1] && !zero[3] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            CharBuffer characters = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(characters.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
