package dev.assay.documents.isolation;

import dev.assay.documents.Documents;
import dev.assay.documents.source.Limits;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader process that does what a file with a hole in its reader could make it do: the file's name says what. */
final class MisbehavingProcess implements DocumentReader {

    private final DocumentReader reader;

    private MisbehavingProcess(DocumentReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) {
        Limits limits = ReaderProcess.limits(arguments[0]);
        ReaderProcess.run(limits, moreTime -> new MisbehavingProcess(Documents.within(limits)));
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        return switch (name) {
            case "hang" -> hang();
            case "bomb" -> fillMemory();
            case "die" -> die();
            case "babble" -> babble();
            case "connect" -> say(name, connect(new String(bytes, StandardCharsets.US_ASCII)));
            case "listen" -> say(name, listen());
            case "look" -> say(name, look(new String(bytes, StandardCharsets.UTF_8)));
            case "write" -> say(name, write(new String(bytes, StandardCharsets.UTF_8)));
            default -> reader.read(name, bytes);
        };
    }

    @SuppressWarnings("LoopConditionChecker")
    private static Reading hang() {
        long turns = 0;
        while (Thread.currentThread().isAlive()) {
            turns++;
        }
        throw new IllegalStateException("after " + turns + " turns");
    }

    private static Reading fillMemory() {
        List<byte[]> full = new ArrayList<>();
        while (full.size() < Integer.MAX_VALUE) {
            full.add(new byte[1 << 20]);
        }
        throw new IllegalStateException("there is no end to it");
    }

    private static Reading die() {
        Runtime.getRuntime().halt(1);
        throw new IllegalStateException("still there");
    }

    private static Reading babble() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(new byte[] {0, 0, 0, 5, 1, 127, 127, 127, 127});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hang();
    }

    private static String connect(String port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 2_000);
            return "connected";
        } catch (IOException e) {
            return "refused";
        }
    }

    private static String listen() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound() ? "listening" : "refused";
        } catch (IOException e) {
            return "refused";
        }
    }

    private static String look(String path) {
        return Files.exists(Path.of(path)) ? "seen" : "unseen";
    }

    private static String write(String path) {
        try {
            Files.writeString(Path.of(path), "x");
            return "written";
        } catch (IOException e) {
            return "refused";
        }
    }

    private static Reading say(String name, String text) {
        return new Reading.Unreadable(name, "", Reading.Reason.UNSUPPORTED, text);
    }
}
