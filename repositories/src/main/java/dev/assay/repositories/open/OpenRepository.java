package dev.assay.repositories.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** A repository that can be read: its objects and where its branches and tags point. It owns a scratch folder until it is closed. */
public final class OpenRepository implements AutoCloseable {

    private final Repository objects;
    private final SortedMap<String, ObjectId> refs;
    private final @Nullable ObjectId head;
    private final Path scratch;

    OpenRepository(Repository objects, SortedMap<String, ObjectId> refs, @Nullable ObjectId head, Path scratch) {
        this.objects = objects;
        this.refs = new TreeMap<>(refs);
        this.head = head;
        this.scratch = scratch;
    }

    public Repository objects() {
        return objects;
    }

    /** The branches and tags by their full names. */
    public SortedMap<String, ObjectId> refs() {
        return new TreeMap<>(refs);
    }

    /** Where the branch that is shown first points; null where nothing was committed to it. */
    public @Nullable ObjectId head() {
        return head;
    }

    @Override
    public void close() {
        objects.close();
        delete(scratch);
    }

    static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
