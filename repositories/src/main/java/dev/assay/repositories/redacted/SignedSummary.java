package dev.assay.repositories.redacted;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.Prints;
import dev.assay.repositories.rules.Trace.Manner;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A summary whose signature is valid.
 *
 * @param summary what it says
 * @param key the digest of the key that signed it, by which its owner can be asked
 */
public record SignedSummary(Summary summary, String key) {

    /** Larger files are no summaries. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int FIXED = 5;

    /** The summary in a file's text; empty where it is none or any byte is not as it was signed. */
    public static Optional<SignedSummary> read(String text) {
        int keyStart = text.lastIndexOf("\nkey ") + 1;
        int signatureStart = text.lastIndexOf("\nsignature ") + 1;
        if (keyStart == 0 || signatureStart < keyStart || !text.endsWith("\n")) {
            return Optional.empty();
        }
        String key = text.substring(keyStart + "key ".length(), signatureStart).strip();
        String signature =
                text.substring(signatureStart + "signature ".length()).strip();
        if (!isSigned(text.substring(0, signatureStart), key, signature)) {
            return Optional.empty();
        }
        try {
            Summary summary = parse(text.substring(0, keyStart));
            boolean plain = text.equals(summary.text() + "key " + key + "\nsignature " + signature + "\n");
            return plain ? Optional.of(new SignedSummary(summary, Prints.sha256(key))) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    /** Whether a file that begins so is meant to be a summary. */
    public static boolean isMeant(String start) {
        return start.startsWith(Summary.TITLE + "\n");
    }

    private static Summary parse(String text) {
        List<String> lines = text.lines().toList();
        List<String> owners = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        List<Summary.Item> findings = new ArrayList<>();
        for (String line : lines.subList(FIXED, lines.size())) {
            if (line.startsWith("owner ")) {
                owners.add(line.substring("owner ".length()));
            } else if (line.startsWith("shows ")) {
                findings.add(item(line));
            } else {
                figures.add(line);
            }
        }
        String[] counts = lines.get(4).split(" ", -1);
        return new Summary(
                value(lines.get(1), "rules "),
                value(lines.get(2), "salt "),
                value(lines.get(3), "history "),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[3]),
                owners,
                figures,
                findings);
    }

    private static Summary.Item item(String line) {
        String[] words = line.split(" ", 7);
        return new Summary.Item(
                words[1],
                Manner.valueOf(words[2]),
                Authorship.valueOf(words[3]),
                Integer.parseInt(words[4]),
                words[5],
                words[6]);
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException(name);
        }
        return line.substring(name.length());
    }

    static boolean isSigned(String text, String key, String signature) {
        try {
            PublicKey known = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(known);
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }
}
