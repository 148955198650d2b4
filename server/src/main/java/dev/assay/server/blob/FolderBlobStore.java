package dev.assay.server.blob;

import dev.assay.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** Keeps files in a folder, under names that come from their content and never from whoever sent them. */
final class FolderBlobStore implements BlobStore {

    private static final int FAN_OUT = 2;

    private final Path folder;

    FolderBlobStore(Path data) {
        this.folder = data.resolve("files");
    }

    @Override
    public Blob keep(InputStream in) throws IOException {
        Path draft = Files.createTempFile(Files.createDirectories(folder), "draft-", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            long bytes = write(in, draft, digest);
            String name = Sha256.hex(digest);
            Path shelf = Files.createDirectories(shelf(name));
            Files.move(draft, shelf.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
            return new Blob(name, bytes);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long write(InputStream in, Path draft, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long bytes = in.transferTo(out);
            channel.force(true);
            return bytes;
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        if (Files.deleteIfExists(place(sha256))) {
            force(shelf(sha256));
        }
    }

    @Override
    public List<String> names() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(FolderBlobStore::isName)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isName(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private Path place(String sha256) {
        if (!isName(sha256)) {
            throw new IllegalArgumentException("no SHA-256: " + sha256.length() + " characters");
        }
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, FAN_OUT));
    }
}
