package dev.assay.repositories.history;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Keeps the last small files and folders that were read: what a commit changed is what its neighbour left, and unpacking costs more than
 * comparing. For one thread at a time.
 */
final class RecentObjects extends ObjectReader.Filter {

    private static final int KEPT = 24 << 20;
    private static final int LARGEST_KEPT = 512 << 10;

    private final ObjectReader reader;
    private final LinkedHashMap<ObjectId, ObjectLoader> kept = new LinkedHashMap<>(4096, 0.75f, true);
    private long bytes;

    RecentObjects(ObjectReader reader) {
        this.reader = reader;
    }

    @Override
    protected ObjectReader delegate() {
        return reader;
    }

    @Override
    public ObjectReader newReader() {
        return new RecentObjects(reader.newReader());
    }

    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        ObjectLoader known = kept.get(id);
        if (known != null && (type == OBJ_ANY || type == known.getType())) {
            return known;
        }
        ObjectLoader loader = reader.open(id, type);
        if (loader.isLarge() || loader.getSize() > LARGEST_KEPT) {
            return loader;
        }
        ObjectLoader other = kept.put(id.copy(), loader);
        bytes += loader.getSize() - (other == null ? 0 : other.getSize());
        Iterator<ObjectLoader> oldest = kept.values().iterator();
        while (bytes > KEPT) {
            bytes -= oldest.next().getSize();
            oldest.remove();
        }
        return loader;
    }
}
