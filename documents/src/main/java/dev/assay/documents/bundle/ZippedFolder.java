package dev.assay.documents.bundle;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.source.Budget;
import java.util.ArrayList;
import java.util.List;

/** A zipped folder of one applicant's files, which are unpacked in memory only: a name that leads elsewhere leads nowhere. */
final class ZippedFolder implements Bundle {

    @Override
    public List<Piece> open(byte[] bytes, Budget budget) {
        Archive archive = Archive.open(bytes, budget);
        List<Piece> pieces = new ArrayList<>();
        for (String name : archive.names().stream().sorted().toList()) {
            if (!isAside(name)) {
                pieces.add(new Piece(name, () -> archive.find(name).orElseThrow()));
            }
        }
        return pieces;
    }

    /** Folders, and what systems put beside files for themselves. */
    private static boolean isAside(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.isEmpty() || file.startsWith(".") || name.startsWith("__MACOSX/") || file.equals("Thumbs.db");
    }
}
