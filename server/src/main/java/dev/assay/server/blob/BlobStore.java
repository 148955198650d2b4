package dev.assay.server.blob;

import dev.assay.server.web.StoreUnreachable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Keeps files by their content: the same content is kept once, and a name always gives the same bytes. */
public interface BlobStore {

    /** The database's lock that whoever saves all files shares, and without which none may be removed. */
    long SAVED_NOW = 0x61737361_79303034L;

    /**
     * A file that is kept.
     *
     * @param sha256 its content's SHA-256, which is its name
     * @param bytes its size
     */
    record Blob(String sha256, long bytes) {}

    /**
     * Keeps what the stream gives; when this returns it survives a crash of the machine.
     *
     * @throws StoreUnreachable where the files are elsewhere, and that does not answer
     */
    Blob keep(InputStream in) throws IOException;

    /**
     * The content of that name.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     * @throws StoreUnreachable where the files are elsewhere, and that does not answer
     */
    InputStream open(String sha256) throws IOException;

    /** The same at once. */
    default byte[] read(String sha256) throws IOException {
        try (InputStream in = open(sha256)) {
            return in.readAllBytes();
        }
    }

    /**
     * Whether there is content of that name.
     *
     * @throws StoreUnreachable where the files are elsewhere, and that does not answer
     */
    boolean holds(String sha256) throws IOException;

    /**
     * Removes the content of that name for good; where there is none, nothing happens.
     *
     * @throws StoreUnreachable where the files are elsewhere, and that does not answer
     */
    void remove(String sha256) throws IOException;

    /** The names of all, in order. */
    List<String> names() throws IOException;
}
