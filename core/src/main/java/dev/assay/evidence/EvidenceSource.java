package dev.assay.evidence;

import java.nio.file.Path;

/** Reads what a candidate hands in besides a résumé, such as a repository or a credential. Implementations are thread-safe. */
public interface EvidenceSource {

    /**
     * Whether the file or folder is of the kind that this source reads. It looks at the name and at the first bytes at most and
     * answers false for whatever it cannot open.
     */
    boolean recognises(Path path);

    /**
     * What the file or folder shows; whatever it holds, the answer is an {@link Exhibit}, never an exception.
     *
     * @param holder whose it should be
     */
    Exhibit read(Path path, Holder holder);
}
