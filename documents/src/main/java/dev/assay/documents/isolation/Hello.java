package dev.assay.documents.isolation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first thing a reader process says, before it has seen any file.
 *
 * @param network which network it sees, by the kernel's name for it; empty where the kernel does not tell
 */
record Hello(String network) {

    private static final int TAG = 7;
    private static final int LONGEST = 200;

    static Hello ofThisProcess() {
        try {
            return new Hello(
                    Files.readSymbolicLink(Path.of("/proc/self/ns/net")).toString());
        } catch (IOException unknown) {
            return new Hello("");
        }
    }

    ByteBuffer write() {
        return new MessageWriter().tag(TAG).text(network).finish();
    }

    static Hello read(ByteBuffer message) {
        MessageReader reader = new MessageReader(message);
        if (reader.tag(TAG) != TAG) {
            throw new MalformedMessage("no greeting");
        }
        Hello hello = new Hello(reader.text(LONGEST));
        reader.end();
        return hello;
    }

    /** Whether the other process sees another network than this one. */
    boolean isElsewhere() {
        return !network.isEmpty() && !network.equals(ofThisProcess().network());
    }
}
