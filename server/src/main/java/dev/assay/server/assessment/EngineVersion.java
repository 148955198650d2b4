package dev.assay.server.assessment;

import dev.assay.Assessor;
import dev.assay.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which engine assesses: the SHA-256 of the library itself, so that another one never passes for it. */
@Component
class EngineVersion {

    private final String name = name(Assessor.class);

    /** 64 lower-case hexadecimal digits. */
    String name() {
        return name;
    }

    /** The hash of the archive or the folder that a class was loaded from. */
    private static String name(Class<?> part) {
        try {
            Path place = Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI());
            MessageDigest digest = Sha256.digest();
            for (Path file : filesOf(place)) {
                digest.update(Files.readAllBytes(file));
            }
            return Sha256.hex(digest);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Path> filesOf(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
