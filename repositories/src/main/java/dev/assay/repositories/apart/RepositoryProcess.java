package dev.assay.repositories.apart;

import dev.assay.documents.isolation.IsolatedTask;
import dev.assay.repositories.RepositoryReader;
import dev.assay.repositories.RepositoryReading;
import dev.assay.repositories.open.Limits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The program of a process that reads one repository: an {@link Errand} and a {@link Parcel} come in, an answer goes out. */
public final class RepositoryProcess {

    private static final int FAULT = 70;

    private RepositoryProcess() {}

    /** Says which network it sees, then reads the repository from its standard input. */
    public static void main(String[] arguments) {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        try {
            out.writeUTF(IsolatedTask.network());
            out.flush();
            Errand errand = Errand.read(in);
            RepositoryReading reading = new RepositoryReader(Limits.STANDARD, errand.depth())
                    .read(errand.name(), in, errand.owner(), errand.trust());
            ReadingMessage.write(reading, out);
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        }
        Runtime.getRuntime().halt(0); // whatever threads the reading left behind
    }
}
