package dev.assay.repositories;

import dev.assay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** SHA-256 digests in hexadecimal digits. */
public final class Prints {

    /** The digest of no bytes. */
    static final String NOTHING = sha256("");

    private Prints() {}

    /** The digest of a text in UTF-8. */
    public static String sha256(String text) {
        return Sha256.hex(text);
    }

    /** The digest of a file's bytes; that of nothing where it is a folder or cannot be read. */
    public static String sha256(Path path) {
        MessageDigest digest = Sha256.digest();
        if (Files.isRegularFile(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            } catch (IOException fault) {
                return NOTHING;
            }
        }
        return Sha256.hex(digest);
    }
}
