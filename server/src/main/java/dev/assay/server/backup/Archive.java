package dev.assay.server.backup;

import dev.assay.server.backup.Manifest.Part;
import dev.assay.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A back-up that is being written: parts, and what each is. */
final class Archive implements AutoCloseable {

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    Archive(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /** Writes the content of a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    Part add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.digest();
        Counter counter = new Counter(zip);
        content.writeTo(new DigestOutputStream(counter, digest));
        zip.closeEntry();
        Part part = new Part(name, counter.bytes, Sha256.hex(digest));
        parts.add(part);
        return part;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Ends the file; when this returns it survives a crash of the machine. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counter extends FilterOutputStream {
        private long bytes;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] all, int start, int length) throws IOException {
            out.write(all, start, length);
            bytes += length;
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
