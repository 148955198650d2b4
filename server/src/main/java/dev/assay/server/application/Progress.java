package dev.assay.server.application;

/**
 * How far the reading of a job's applications is.
 *
 * @param waiting still to be read
 * @param read read
 * @param unreadable could not be read
 * @param changes grows with everything that is read anew, so that what was made from it is known to be old
 */
public record Progress(int waiting, int read, int unreadable, long changes) {
    public int all() {
        return waiting + read + unreadable;
    }

    public boolean isDone() {
        return waiting == 0;
    }
}
