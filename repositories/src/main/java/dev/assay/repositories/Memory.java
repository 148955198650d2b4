package dev.assay.repositories;

/**
 * Where a reading leaves what the next reading of the same repository can go on from. What it gives back is checked, and where it does not fit
 * the repository, the question or the program, everything is read anew: no answer depends on it.
 */
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public byte[] recall() {
            return new byte[0];
        }

        @Override
        public void keep(byte[] state) {}
    };

    /** What was kept last; no bytes for nothing. */
    byte[] recall();

    /** Keeps something for the next reading. */
    void keep(byte[] state);
}
