package dev.assay.documents.pile;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The program of a process that unpacks one archive: the archive comes in, its files go out. */
public final class PileProcess {

    private static final int FAULT = 70;

    private PileProcess() {}

    /** Says which network it sees, then unpacks the archive from its standard input. */
    public static void main(String[] arguments) {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        try {
            out.writeUTF(IsolatedTask.network());
            out.flush();
            unpack(in.readNBytes(in.readInt()), out);
            out.flush();
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        }
    }

    static void unpack(byte[] bytes, DataOutputStream out) throws IOException {
        Budget budget = new Budget(ZippedPile.LIMITS);
        try {
            Archive archive = Archive.open(bytes, budget);
            for (String name : archive.names().stream().sorted().toList()) {
                if (!name.endsWith("/")) {
                    byte[] content = archive.find(name).orElseThrow();
                    out.writeByte(ZippedPile.FILE);
                    out.writeUTF(name.substring(0, Math.min(name.length(), 1000)));
                    out.writeInt(content.length);
                    out.write(content);
                }
            }
            out.writeByte(ZippedPile.END);
        } catch (Refusal refusal) {
            out.writeByte(ZippedPile.REFUSED);
            out.writeUTF(refusal.detail());
        }
    }
}
