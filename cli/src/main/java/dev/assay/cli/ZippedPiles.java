package dev.assay.cli;

import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.isolation.NoIsolation;
import dev.assay.documents.pile.ZippedPile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Unpacks ZIP files of many applicants into folders that only this user can open, and that are gone when this is closed. */
final class ZippedPiles implements AutoCloseable {

    private final ZippedPile pile;
    private final List<Path> folders = new ArrayList<>();

    ZippedPiles(Optional<Isolation> isolation) {
        this.pile = new ZippedPile(isolation);
    }

    static boolean isZip(Path path) {
        return InputFile.nameOf(path).toLowerCase(Locale.ROOT).endsWith(".zip") && Files.isRegularFile(path);
    }

    /** The folder with the applicants of a ZIP file that lies among others, where it holds the files of several. */
    Optional<Path> ofMany(Path path) {
        return isZip(path) && ZippedPile.holdsMany(InputFile.bytes(path))
                ? Optional.of(unpacked(path))
                : Optional.empty();
    }

    /** The folder with the applicants of a ZIP file. */
    Path unpacked(Path zip) {
        try {
            Path folder = Files.createTempDirectory("assay-pile-");
            folders.add(folder);
            pile.unpack(InputFile.bytes(zip), folder).ifPresent(reason -> {
                throw new InputException("cannot unpack " + zip + ": " + reason);
            });
            return inner(folder, zip);
        } catch (NoIsolation fault) {
            throw IsolationOption.notHere();
        } catch (IOException fault) {
            throw new InputException(
                    "cannot unpack " + zip + ": " + fault.getMessage() + "; make room for temporary files");
        }
    }

    /** What lies in one folder around everything lies in the ZIP file itself. */
    private static Path inner(Path folder, Path zip) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            if (all.isEmpty()) {
                throw new InputException("the ZIP file " + zip + " holds no files; put the applicants' files there");
            }
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : folder;
        }
    }

    @Override
    public void close() {
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException fault) {
                throw new InputException("cannot remove " + folder + ": " + fault.getMessage() + "; remove it by hand");
            }
        }
        folders.clear();
    }
}
