package dev.assay.repositories.people;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature as {@code ssh-keygen -Y sign} writes it (OpenSSH's PROTOCOL.sshsig), by an Ed25519 or RSA key. Others are read as none.
 *
 * @param key the public key in Base64
 * @param hash the name of the hash of the message
 * @param kind the kind of signature
 * @param signature its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SshSignature(String key, String hash, String kind, byte[] signature) {

    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Git's signatures are for this purpose and no other. */
    private static final String NAMESPACE = "git";

    static Optional<SshSignature> parse(String armoured) {
        int begin = armoured.indexOf(BEGIN);
        int end = armoured.indexOf(END);
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        try {
            ByteBuffer in =
                    ByteBuffer.wrap(Base64.getMimeDecoder().decode(armoured.substring(begin + BEGIN.length(), end)));
            byte[] magic = new byte[MAGIC.length];
            in.get(magic);
            int version = in.getInt();
            byte[] key = bytes(in);
            String namespace = text(in);
            bytes(in);
            String hash = text(in);
            ByteBuffer signature = ByteBuffer.wrap(bytes(in));
            return Arrays.equals(magic, MAGIC) && version == 1 && namespace.equals(NAMESPACE)
                    ? Optional.of(new SshSignature(
                            Base64.getEncoder().encodeToString(key), hash, text(signature), bytes(signature)))
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    /** Whether the signature is its key's, for these bytes. */
    boolean covers(byte[] message) {
        try {
            Signature verifier = verifier();
            PublicKey publicKey = publicKey();
            if (verifier == null || publicKey == null) {
                return false;
            }
            verifier.initVerify(publicKey);
            verifier.update(signed(message));
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException broken) {
            return false;
        }
    }

    private @Nullable Signature verifier() throws GeneralSecurityException {
        return switch (kind) {
            case "ssh-ed25519" -> Signature.getInstance("Ed25519");
            case "rsa-sha2-256" -> Signature.getInstance("SHA256withRSA");
            case "rsa-sha2-512" -> Signature.getInstance("SHA512withRSA");
            default -> null;
        };
    }

    private @Nullable PublicKey publicKey() throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(key));
        String type = text(in);
        if (type.equals("ssh-ed25519") && kind.equals(type)) {
            byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + 32);
            in.getInt();
            in.get(encoded, ED25519.length, 32);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }
        if (type.equals("ssh-rsa") && kind.startsWith("rsa-")) {
            BigInteger exponent = new BigInteger(bytes(in));
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(new BigInteger(bytes(in)), exponent));
        }
        return null;
    }

    private byte[] signed(byte[] message) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance(hash.equals("sha256") ? "SHA-256" : "SHA-512")
                .digest(message);
        byte[] name = hash.getBytes(StandardCharsets.US_ASCII);
        byte[] space = NAMESPACE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(MAGIC.length + 16 + space.length + name.length + digest.length)
                .put(MAGIC)
                .putInt(space.length)
                .put(space)
                .putInt(0)
                .putInt(name.length)
                .put(name)
                .putInt(digest.length)
                .put(digest)
                .array();
    }

    private static byte[] bytes(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.US_ASCII);
    }
}
