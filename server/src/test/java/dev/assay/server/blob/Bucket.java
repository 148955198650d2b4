package dev.assay.server.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A service with a bucket (S3Proxy), as a process of its own on this machine. Its objects are files of a folder, and outlive its end. */
public final class Bucket implements AutoCloseable {

    private static final String NAME = "assay-files";
    private static final Path SERVICE = Path.of("target", "bucket-service", "s3proxy.jar");

    private final Path folder;
    private final int port;
    private Process process;

    private Bucket(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder.resolve("objects").resolve(NAME));
        this.process = begin();
    }

    /** Starts one that keeps what it has below {@code folder}. */
    public static Bucket start(Path folder) {
        try {
            return new Bucket(folder, freePort());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process begin() throws IOException {
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=assay-key
                s3proxy.credential=assay-secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, folder.resolve("objects")));
        Process begun = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-jar",
                        SERVICE.toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        while (!answers()) {
            if (!begun.isAlive()) {
                throw new AssertionError(Files.readString(folder.resolve("s3proxy.log")));
            }
        }
        return begun;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    /** What whoever runs a server gives. */
    public Map<String, String> settings() {
        return Map.of(
                "assay.s3.bucket", NAME,
                "assay.s3.endpoint", "http://127.0.0.1:" + port,
                "assay.s3.key", "assay-key",
                "assay.s3.secret", "assay-secret",
                "assay.s3.path-style", "true");
    }

    /** The names of its objects, in order. */
    public List<String> objects() {
        Path top = folder.resolve("objects").resolve(NAME);
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Ends the service, as a lost connection does. */
    public void goes() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** The service is there again. */
    public void comesBack() {
        try {
            process = begin();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        goes();
    }
}
