package dev.assay.repositories.redacted;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.repositories.Prints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key pair that signs summaries. Its file holds the private and the public key in Base64, one a line. */
public final class SigningKey {

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /**
     * The key in the file; where there is no file, a new key is written there, for its owner's eyes alone.
     *
     * @throws IOException where the file cannot be read or written, or holds no such key
     */
    public static SigningKey at(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String[] lines = Files.readString(file).strip().split("\n", -1);
            if (lines.length != 2) {
                throw new IOException("it holds no key pair");
            }
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[0])));
            SigningKey key = new SigningKey(secret, lines[1]);
            if (!SignedSummary.isSigned("trial", key.publicKey, key.sign("trial"))) {
                throw new IOException("its two keys are no pair");
            }
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IOException("it holds no Ed25519 key", broken);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder encoder = Base64.getEncoder();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n");
    }

    /** A salt that nobody else can know beforehand and that is the same for the same commit. */
    public String saltFor(String head) {
        return Prints.sha256(Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n" + head);
    }

    /** The signed file. */
    public String signed(Summary summary) {
        String text = summary.text() + "key " + publicKey + "\n";
        return text + "signature " + sign(text) + "\n";
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
