package dev.assay.repositories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in hexadecimal digits. */
public final class Prints {

    /** The digest of no bytes. */
    static final String NOTHING = sha256("");

    private Prints() {}

    /** The digest of a text in UTF-8. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
    }

    /** The digest of a file's bytes; that of nothing where it is a folder or cannot be read. */
    public static String sha256(Path path) {
        MessageDigest digest = digest();
        if (Files.isRegularFile(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            } catch (IOException fault) {
                return NOTHING;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
