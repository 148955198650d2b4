package dev.assay.documents.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** What the main method of a program does that an {@link IsolatedTask} runs. */
public final class IsolatedProgram {

    private static final int FAULT = 70;

    private IsolatedProgram() {}

    /** Reads the task and writes the answer. */
    @FunctionalInterface
    public interface Work {
        void run(DataInputStream in, DataOutputStream out) throws IOException;
    }

    /** Says on standard output which network this process sees, does the work on standard input and output, and ends the process. */
    public static void run(Work work) {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        try {
            out.writeUTF(Hello.ofThisProcess().network());
            out.flush();
            work.run(in, out);
            out.flush();
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        }
        System.exit(0); // whatever threads the work left behind
    }
}
