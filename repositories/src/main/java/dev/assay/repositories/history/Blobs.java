package dev.assay.repositories.history;

import java.io.IOException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.jspecify.annotations.Nullable;

/** Reads the contents of files, up to a size. For one thread at a time. */
public final class Blobs {

    private static final int LOOKED_AT = 8000;

    private final ObjectReader reader;
    private final int most;

    public Blobs(ObjectReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** The content; null where it is larger than looked at or not in the repository. */
    public byte @Nullable [] read(ObjectId id) throws IOException {
        try {
            ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
            return loader.getSize() > most ? null : loader.getCachedBytes(most);
        } catch (LargeObjectException | MissingObjectException fault) {
            return null;
        }
    }

    /** How many bytes the content has; 0 where it is not in the repository. */
    long size(ObjectId id) throws IOException {
        try {
            return reader.getObjectSize(id, Constants.OBJ_BLOB);
        } catch (MissingObjectException fault) {
            return 0;
        }
    }

    /** Whether Git takes the content for data: it holds a zero byte early on. */
    public static boolean isData(byte[] content) {
        for (int i = 0; i < Math.min(LOOKED_AT, content.length); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
