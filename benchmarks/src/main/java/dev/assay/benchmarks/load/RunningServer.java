package dev.assay.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server as its launcher starts it, in a folder that stays. */
final class RunningServer implements AutoCloseable {

    private static final String GREETING = "Assay runs at ";

    private final Process process;
    private final Path data;
    private final URI address;
    private final String setupCode;

    private RunningServer(Process process, Path data, URI address, String setupCode) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.setupCode = setupCode;
    }

    static RunningServer start(Path assay, Path data) throws IOException {
        boolean isNew = !Files.exists(data.resolve("database"));
        Process process = new ProcessBuilder(
                        List.of(assay.toString(), "serve", "--data", data.toString(), "--port", "0"))
                .redirectError(Redirect.to(
                        data.resolveSibling(data.getFileName() + ".log").toFile()))
                .start();
        BufferedReader out = process.inputReader(UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith(GREETING)) {
            throw new IllegalStateException("the server did not start: " + line);
        }
        URI address = URI.create(line.substring(GREETING.length()));
        String code = isNew ? out.readLine().replaceAll(".*code=", "").strip() : "";
        return new RunningServer(process, data, address, code);
    }

    /** Whether it holds nothing yet. */
    boolean isNew() {
        return !setupCode.isEmpty();
    }

    String setupCode() {
        return setupCode;
    }

    URI address() {
        return address;
    }

    Database database() throws IOException {
        return Database.of(data.resolve("database/cluster"), data.resolve("secrets/database-owner"));
    }

    /** The kernel's own account of the most memory that the process has held. */
    long peakMebibytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
