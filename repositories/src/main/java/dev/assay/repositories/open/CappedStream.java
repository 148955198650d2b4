package dev.assay.repositories.open;

import dev.assay.text.Reading.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that end with {@link RefusedException} when there are too many. */
final class CappedStream extends FilterInputStream {

    private final long most;
    private long left;

    CappedStream(InputStream in, long most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            spend(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            spend(read);
        }
        return read;
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "it holds over " + (most >> 20) + " MiB; hand in a smaller repository");
        }
    }
}
