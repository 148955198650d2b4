package dev.assay.documents.drawing;

import dev.assay.documents.isolation.IsolatedProgram;

/** The program of a process that draws the pages of one file: an {@link Errand} comes in, pictures go out. */
public final class DrawingProcess {

    private DrawingProcess() {}

    /** Draws what standard input asks for. */
    public static void main(String[] arguments) {
        IsolatedProgram.run((in, out) -> Errand.read(in).carryOut(out));
    }
}
