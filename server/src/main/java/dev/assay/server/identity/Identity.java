package dev.assay.server.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who an applicant is, as far as one reader may know. */
public sealed interface Identity {

    /**
     * Not shown.
     *
     * @param revealable whether the reader may have it shown: only once someone took the application further
     */
    record Hidden(boolean revealable) implements Identity {}

    /**
     * Shown to this reader.
     *
     * @param fileName what the sender called the file
     * @param lines what was read from the file, line by line; the first usually tell the name. Null where nothing could be read
     */
    record Revealed(String fileName, @Nullable List<String> lines) implements Identity {
        public Revealed {
            lines = lines == null ? null : List.copyOf(lines);
        }
    }
}
