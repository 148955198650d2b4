package dev.assay.documents.pile;

import dev.assay.documents.source.Limits;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands on the files that an unpacking process sends, as far as it keeps to the rules: what it says is not to be believed. */
final class Intake {

    private static final String NONSENSE = "the process that unpacked it talks nonsense; pack it again";

    private final Limits limits;
    private final ZippedPile.Receiver receiver;
    private @Nullable IOException fault;

    Intake(Limits limits, ZippedPile.Receiver receiver) {
        this.limits = limits;
        this.receiver = receiver;
    }

    /** Takes all files; a reason where there are no more because of a fault. */
    Optional<String> receive(DataInputStream in) throws IOException {
        long left = limits.inflatedBytes();
        for (int files = 0; files <= limits.zipEntries(); files++) {
            int tag = in.readByte();
            if (tag == UnpackingProcess.END) {
                return Optional.empty();
            }
            if (tag == UnpackingProcess.FAULT) {
                return Optional.of(in.readUTF());
            }
            List<String> path = PartNames.path(in.readUTF());
            int length = in.readInt();
            left -= length;
            if (tag != UnpackingProcess.FILE || length < 0 || left < 0 || path.isEmpty() || !PartNames.isSafe(path)) {
                return Optional.of(NONSENSE);
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                return Optional.of(NONSENSE);
            }
            handOn(path, content);
        }
        return Optional.of(NONSENSE);
    }

    private void handOn(List<String> path, byte[] content) throws IOException {
        try {
            receiver.take(path, content);
        } catch (IOException cannot) {
            fault = cannot;
            throw cannot;
        }
    }

    /** Says what the receiver complained of, if it did. */
    void throwFault() throws IOException {
        if (fault != null) {
            throw fault;
        }
    }
}
