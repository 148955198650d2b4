package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of files of old Office programs, a small file system whose entries tell what the file is. */
public final class OldContainer {

    private static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0";

    /** What such a container may hold that is read. */
    public enum Kind {
        WORD,
        MAIL
    }

    private OldContainer() {}

    /** Whether a file with this start, in Latin-1, is such a container. */
    public static boolean startsWith(String start) {
        return start.startsWith(SIGNATURE);
    }

    /**
     * What a container holds.
     *
     * @throws Refusal when it is broken, encrypted, or holds something else
     */
    public static Kind kind(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.contains("EncryptedPackage")) {
            throw protectedFile();
        }
        if (names.contains("WordDocument")) {
            return Kind.WORD;
        }
        if (names.contains("__properties_version1.0")
                || names.stream().anyMatch(name -> name.startsWith("__substg1.0_"))) {
            return Kind.MAIL;
        }
        throw Refusal.unsupported("it is a file of an old Office program; ask for it as DOCX or PDF");
    }

    static Refusal protectedFile() {
        return new Refusal(Reading.Reason.ENCRYPTED, "it is protected by a password; ask for a copy without one");
    }

    private static Set<String> names(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException broken) { // the library that reads it fails in many ways
            if (new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage")) {
                throw protectedFile();
            }
            throw Refusal.corrupt("its container is broken or cut off; ask for the file again");
        }
    }
}
