package dev.assay.documents.bundle;

import dev.assay.documents.source.Budget;
import java.util.List;

/** A form of files that hold other files. */
interface Bundle {

    /**
     * The files inside, in the order in which they are read.
     *
     * @throws dev.assay.documents.source.Refusal when the file cannot be opened or is over a limit
     */
    List<Piece> open(byte[] bytes, Budget budget);
}
