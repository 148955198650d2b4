package dev.assay.server.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The Ed25519 key that signs checkpoints. It is kept outside the database, so that whoever owns that cannot sign. */
final class AuditKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey signing;
    private final PublicKey checking;

    private AuditKey(PrivateKey signing, PublicKey checking) {
        this.signing = signing;
        this.checking = checking;
    }

    /** The key in that file, made at the first call: two lines of Base64, the private key (PKCS #8) and the public (X.509). */
    static AuditKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file, US_ASCII);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new AuditKey(
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                    keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException fault) {
            throw new IllegalStateException(file + " holds no key; put it back from a back-up", fault);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        Files.createDirectories(
                file.resolveSibling(""),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft,
                base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + base64.encodeToString(pair.getPublic().getEncoded()) + "\n",
                US_ASCII,
                StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    boolean hasSigned(String text, String base64) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(checking);
            signature.update(text.getBytes(UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }
}
