package dev.assay.server.application;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files by their content: the same content is kept once, and a name always gives the same bytes. */
interface BlobStore {

    /**
     * A file that is kept.
     *
     * @param sha256 its content's SHA-256, which is its name
     * @param bytes its size
     */
    record Blob(String sha256, long bytes) {}

    /** Keeps what the stream gives; when this returns it survives a crash of the machine. */
    Blob keep(InputStream in) throws IOException;

    /** The content of that name. */
    byte[] read(String sha256) throws IOException;
}
