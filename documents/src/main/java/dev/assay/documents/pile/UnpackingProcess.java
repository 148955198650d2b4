package dev.assay.documents.pile;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.isolation.IsolatedProgram;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import dev.assay.documents.source.Refusal;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The program of a process that unpacks one ZIP file: the file comes in, its parts go out one by one. */
public final class UnpackingProcess {

    /** No more parts come. */
    static final int END = 0;

    /** A part comes: its name, its length and its bytes. */
    static final int FILE = 1;

    /** A reason comes why there are no more parts. */
    static final int FAULT = 2;

    private UnpackingProcess() {}

    /** Unpacks what comes from standard input. */
    public static void main(String[] arguments) {
        IsolatedProgram.run((in, out) -> {
            if (LimitsFile.read("limits", in.readUTF()) instanceof LimitsFile.Read.Understood(Limits limits)) {
                unpack(in.readNBytes(in.readInt()), limits, out);
            }
        });
    }

    static void unpack(byte[] zip, Limits limits, DataOutputStream out) throws IOException {
        try {
            Archive archive = Archive.open(zip, new Budget(limits));
            for (String name : archive.names()) {
                List<String> path = PartNames.path(name);
                if (!path.isEmpty() && !PartNames.isSafe(path)) {
                    throw Refusal.corrupt("it holds a file whose name leads out of its folder; pack it again");
                }
                if (!path.isEmpty()) {
                    byte[] content = archive.find(name).orElseThrow();
                    out.writeByte(FILE);
                    out.writeUTF(name);
                    out.writeInt(content.length);
                    out.write(content);
                }
            }
            out.writeByte(END);
        } catch (Refusal refusal) {
            out.writeByte(FAULT);
            out.writeUTF(refusal.detail());
        }
    }
}
