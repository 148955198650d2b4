package dev.assay.repositories.people;

import dev.assay.evidence.Authorship;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Checks the SSH and OpenPGP signatures of commits against known keys. A commit signed by its author's known key is SIGNED. Where such a commit
 * answers the challenge, the author's unsigned commits are CONTROL_PROVEN, up to the first signed one: whoever signs has no unsigned
 * work behind that, so an unsigned commit there may be anyone's and only claims.
 */
public final class Signatures {

    private final Trust trust;

    public Signatures(Trust trust) {
        this.trust = trust;
    }

    /** What is proven, by the commits' ids; commits that nothing is known of are missing. Parents come before children. */
    public Map<String, Authorship> check(List<RevCommit> commits) {
        Map<String, Authorship> proven = new HashMap<>();
        if (trust.keys().isEmpty()) {
            return proven;
        }
        Set<String> answered = new HashSet<>();
        for (RevCommit commit : commits) {
            String email = Authors.stated(commit).email();
            if (isSigned(commit, email)) {
                proven.put(commit.name(), Authorship.SIGNED);
                String challenge = trust.challenge();
                if (challenge != null && commit.getFullMessage().contains(challenge)) {
                    answered.add(email);
                }
            }
        }
        addUnsigned(commits, answered, proven);
        return proven;
    }

    private static void addUnsigned(List<RevCommit> commits, Set<String> answered, Map<String, Authorship> proven) {
        Set<String> signing = new HashSet<>();
        for (RevCommit commit : commits) {
            String email = Authors.stated(commit).email();
            if (proven.containsKey(commit.name())) {
                signing.add(email);
            } else if (signing.contains(email)) {
                proven.put(commit.name(), Authorship.CLAIMED);
            } else if (answered.contains(email)) {
                proven.put(commit.name(), Authorship.CONTROL_PROVEN);
            }
        }
    }

    private boolean isSigned(RevCommit commit, String email) {
        byte[] signature = commit.getRawGpgSignature();
        if (signature == null) {
            return false;
        }
        String armoured = new String(signature, StandardCharsets.US_ASCII);
        byte[] message = withoutSignature(commit.getRawBuffer());
        Optional<OpenPgpSignature> openPgp = OpenPgpSignature.parse(armoured);
        if (openPgp.isPresent()) {
            return trust.keysOf(email).stream().anyMatch(key -> openPgp.get().isBy(key, message));
        }
        Optional<SshSignature> ssh = SshSignature.parse(armoured);
        return ssh.isPresent()
                && trust.knows(email, ssh.get().key())
                && ssh.get().covers(message);
    }

    /** The commit's bytes as they were signed: without the header that holds the signature. */
    static byte[] withoutSignature(byte[] raw) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\n\n");
        int start = text.indexOf("\ngpgsig ");
        if (start < 0 || start > body) {
            return raw;
        }
        int end = text.indexOf('\n', start + 1);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == ' ') {
            end = text.indexOf('\n', end + 1);
        }
        return (text.substring(0, start) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
