package dev.assay.repositories.apart;

import dev.assay.repositories.Memory;
import dev.assay.repositories.MemoryFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The memory that a process without sight of the disk is given, and what it keeps for the next. */
final class CarriedMemory implements Memory {

    private final byte[] earlier;
    private byte[] kept = new byte[0];

    private CarriedMemory(byte[] earlier) {
        this.earlier = earlier;
    }

    static CarriedMemory read(DataInputStream in) throws IOException {
        return new CarriedMemory(bytes(in));
    }

    static void write(byte[] state, DataOutputStream out) throws IOException {
        out.writeInt(state.length);
        out.write(state);
        out.flush();
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MemoryFile.MOST_BYTES) {
            throw new IOException("a length of " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    @Override
    public byte[] recall() {
        return earlier;
    }

    @Override
    public void keep(byte[] state) {
        kept = state;
    }

    byte[] kept() {
        return kept;
    }
}
