package dev.assay.repositories;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.text.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What a kept state stands on besides the commits. A state of another basis is no state.
 *
 * @param program a digest of the program's classes and rules
 * @param owner whose work was looked for
 * @param trust whose keys were known
 * @param mailmap the head's list of people
 */
record Basis(String program, Owner owner, Trust trust, String mailmap) {

    static Basis of(Owner owner, Trust trust, String mailmap) throws IOException {
        return new Basis(digestOfProgram(), owner, trust, mailmap);
    }

    /** A digest of everything, down to the ids of the commits in their order. */
    String digest(List<RevCommit> commits) {
        MessageDigest digest = Sha256.digest();
        for (Object each : new Object[] {program, owner, trust, mailmap}) {
            byte[] bytes = each.toString().getBytes(UTF_8);
            digest.update((bytes.length + "\n").getBytes(UTF_8));
            digest.update(bytes);
        }
        byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
        for (RevCommit commit : commits) {
            commit.copyRawTo(id, 0);
            digest.update(id);
        }
        return Sha256.hex(digest);
    }

    private static String digestOfProgram() throws IOException {
        MessageDigest digest = Sha256.digest();
        Path own = placeOf(RepositoryReader.class);
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(own.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(String.valueOf(placeOf(Repository.class).getFileName()).getBytes(UTF_8));
        return Sha256.hex(digest);
    }

    private static Path placeOf(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("a class of no place");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException fault) {
            throw new IOException("a class of no file", fault);
        }
    }
}
