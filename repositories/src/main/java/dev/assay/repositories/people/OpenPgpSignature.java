package dev.assay.repositories.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;

/**
 * A signature as OpenPGP writes it (RFC 4880, RFC 9580), detached and over binary data, by a hash that is still sound. The key that made
 * it must be the known key itself or a subkey that it has taken on for signing, and neither revoked nor over when it signed.
 */
final class OpenPgpSignature {

    private static final String BEGIN = "-----BEGIN PGP SIGNATURE-----";
    private static final int LONGEST = 1 << 14;
    private static final int LEAST_BITS_OF_RSA = 2048;
    /** RSA has the numbers 1 to 3 among the algorithms. */
    private static final int LAST_OF_RSA = 3;

    private static final Set<Integer> SOUND = Set.of(
            HashAlgorithmTags.SHA256, HashAlgorithmTags.SHA384, HashAlgorithmTags.SHA512, HashAlgorithmTags.SHA3_512);

    private final PGPSignature signature;

    private OpenPgpSignature(PGPSignature signature) {
        this.signature = signature;
    }

    static Optional<OpenPgpSignature> parse(String armoured) {
        if (!armoured.startsWith(BEGIN) || armoured.length() > LONGEST) {
            return Optional.empty();
        }
        try (InputStream in =
                PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.US_ASCII)))) {
            return new PGPObjectFactory(in, new BcKeyFingerprintCalculator()).nextObject()
                                    instanceof PGPSignatureList list
                            && list.size() == 1
                    ? Optional.of(new OpenPgpSignature(list.get(0)))
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) { // the library ends broken packets in many ways
            return Optional.empty();
        }
    }

    /**
     * Whether the signature is one by the key, for these bytes.
     *
     * @param key an exported public key in Base64
     */
    boolean isBy(String key, byte[] message) {
        try {
            BcPGPPublicKeyRing ring = new BcPGPPublicKeyRing(Base64.getDecoder().decode(key));
            PGPPublicKey signer = ring.getPublicKey(signature.getKeyID());
            return signature.getSignatureType() == PGPSignature.BINARY_DOCUMENT
                    && SOUND.contains(signature.getHashAlgorithm())
                    && signer != null
                    && mayHaveSigned(ring.getPublicKey(), signer)
                    && fits(message, signer);
        } catch (IOException | PGPException | RuntimeException broken) { // the library ends broken packets in many ways
            return false;
        }
    }

    private boolean fits(byte[] message, PGPPublicKey signer) throws PGPException {
        signature.init(new BcPGPContentVerifierBuilderProvider(), signer);
        signature.update(message);
        return signature.verify();
    }

    private boolean mayHaveSigned(PGPPublicKey master, PGPPublicKey signer) throws PGPException, IOException {
        boolean strong = signer.getAlgorithm() > LAST_OF_RSA || signer.getBitStrength() >= LEAST_BITS_OF_RSA;
        return strong
                && stands(master)
                && stands(signer)
                && (signer.getKeyID() == master.getKeyID() || isTakenOn(master, signer));
    }

    /** Whether the key was neither revoked at any time nor over when it signed. */
    @SuppressWarnings("JavaUtilDate") // what the library tells
    private boolean stands(PGPPublicKey key) {
        Instant signed = signature.getCreationTime().toInstant();
        Instant from = key.getCreationTime().toInstant();
        long seconds = key.getValidSeconds();
        return !key.hasRevocation()
                && !signed.isBefore(from)
                && (seconds == 0 || !signed.isAfter(from.plusSeconds(seconds)));
    }

    /** Whether the master key says that the subkey signs for it, and the subkey agrees. */
    private static boolean isTakenOn(PGPPublicKey master, PGPPublicKey subkey) throws PGPException, IOException {
        for (Iterator<PGPSignature> all = subkey.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); all.hasNext(); ) {
            PGPSignature binding = all.next();
            PGPSignature back = back(binding);
            if (back != null && isSigned(binding, master, master, subkey) && isSigned(back, subkey, master, subkey)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PGPSignature back(PGPSignature binding) throws PGPException, IOException {
        if (binding.getHashedSubPackets() == null) {
            return null;
        }
        for (PGPSignature each : binding.getHashedSubPackets().getEmbeddedSignatures()) {
            if (each.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING) {
                return each;
            }
        }
        for (PGPSignature each : binding.getUnhashedSubPackets().getEmbeddedSignatures()) {
            if (each.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING) {
                return each;
            }
        }
        return null;
    }

    private static boolean isSigned(PGPSignature certification, PGPPublicKey by, PGPPublicKey master, PGPPublicKey sub)
            throws PGPException {
        certification.init(new BcPGPContentVerifierBuilderProvider(), by);
        return certification.verifyCertification(master, sub);
    }
}
