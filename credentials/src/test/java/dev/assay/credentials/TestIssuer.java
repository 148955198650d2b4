package dev.assay.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.credentials.json.CanonicalJson;
import dev.assay.credentials.json.StrictJson;
import dev.assay.credentials.key.Base58;
import dev.assay.credentials.key.Multikey;
import dev.assay.credentials.linked.Canonicalization;
import dev.assay.text.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** An invented issuer that signs what tests hand to a reader. Its key follows from a seed, so that the same seed signs the same. */
public final class TestIssuer {

    private final KeyPair keys;
    private final String multikey;

    public TestIssuer(long seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            generator.initialize(255, random);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
        byte[] encoded = keys.getPublic().getEncoded();
        multikey = Multikey.encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** The issuer's did:key. */
    public String id() {
        return "did:key:" + multikey;
    }

    /** The key in the form of Multikey. */
    public String multikey() {
        return multikey;
    }

    /** The key's x coordinate in the form of JSON Web Key. */
    public String x() {
        byte[] encoded = keys.getPublic().getEncoded();
        return base64(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** The id of the issuer's key. */
    public String keyId() {
        return id() + "#" + multikey;
    }

    /** The document with a proof of a suite. */
    public JsonObject sign(String document, String suite) {
        return sign(document, suite, """
                {"proofPurpose": "assertionMethod", "created": "2025-01-02T03:04:05Z", "verificationMethod": "%s"}""".formatted(keyId()));
    }

    /** The document with a proof of a suite that has these fields besides. */
    public JsonObject sign(String document, String suite, String fields) {
        JsonObject unsigned = StrictJson.object(document);
        JsonObject options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", suite)
                .addAll(Json.createObjectBuilder(StrictJson.object(fields)))
                .build();
        JsonObject withContext = Json.createObjectBuilder(options)
                .add("@context", unsigned.get("@context"))
                .build();
        boolean jcs = suite.equals("eddsa-jcs-2022");
        byte[] first = Sha256.of(form(withContext, jcs));
        byte[] second = Sha256.of(form(unsigned, jcs));
        byte[] both = Arrays.copyOf(first, 64);
        System.arraycopy(second, 0, both, 32, 32);
        return Json.createObjectBuilder(unsigned)
                .add(
                        "proof",
                        Json.createObjectBuilder(jcs ? withContext : options)
                                .add("proofValue", "z" + Base58.encode(signature(both))))
                .build();
    }

    /** A token of the algorithm EdDSA. */
    public String token(String header, String payload) {
        String signed = base64(header.getBytes(UTF_8)) + "." + base64(payload.getBytes(UTF_8));
        return signed + "." + base64(signature(signed.getBytes(UTF_8)));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] form(JsonObject object, boolean jcs) {
        return (jcs
                        ? CanonicalJson.of(object)
                        : new Canonicalization().of(object).text())
                .getBytes(UTF_8);
    }

    private byte[] signature(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
