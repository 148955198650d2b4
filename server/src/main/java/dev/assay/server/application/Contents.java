package dev.assay.server.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.assay.text.Sha256;
import java.security.MessageDigest;
import java.util.List;

/** Tells files by their content alone. */
final class Contents {

    private Contents() {}

    /** The SHA-256 of one file, or of the sorted SHA-256s of several: whatever they are called. */
    static String sha256(List<HandedFile> files) {
        if (files.size() == 1) {
            return files.getFirst().sha256();
        }
        MessageDigest digest = Sha256.digest();
        files.stream()
                .map(HandedFile::sha256)
                .sorted()
                .forEach(each -> digest.update((each + '\n').getBytes(US_ASCII)));
        return Sha256.hex(digest);
    }
}
