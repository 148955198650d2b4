package dev.assay.documents.drawing;

import dev.assay.documents.isolation.IsolatedTask;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The program of a process that draws the pages of one file: an {@link Errand} comes in, pictures go out. */
public final class DrawingProcess {

    private static final int FAULT = 70;

    private DrawingProcess() {}

    /** Says which network it sees, then draws what its standard input asks for. */
    public static void main(String[] arguments) {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        try {
            out.writeUTF(IsolatedTask.network());
            out.flush();
            Errand.read(in).carryOut(out);
            out.flush();
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        }
        Runtime.getRuntime().halt(0); // whatever threads the drawing left behind
    }
}
