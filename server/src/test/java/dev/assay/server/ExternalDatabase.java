package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL 15 of Debian in a folder of its own, as a company may run it; it can be stopped and started. */
final class ExternalDatabase implements AutoCloseable {

    private static final String PROGRAMS = "/usr/lib/postgresql/15/bin/";
    private static final String PASSWORD = "of the owner";

    private final Path folder;
    private final int port;

    private ExternalDatabase(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static ExternalDatabase start() throws IOException {
        Path folder = Files.createTempDirectory("assay-postgres");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ExternalDatabase database = new ExternalDatabase(folder, port);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        database.runs(
                "initdb",
                "--auth=scram-sha-256",
                "--username=owner",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        database.comes();
        return database;
    }

    /** Its address with the owner of the database {@code name}. */
    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=owner&password="
                + PASSWORD.replace(" ", "%20");
    }

    void comes() throws IOException {
        runs(
                "pg_ctl",
                "--wait",
                "--log=" + folder.resolve("log"),
                "--options=-p " + port + " -k " + folder + " -h 127.0.0.1",
                "start");
    }

    void goes() throws IOException {
        runs("pg_ctl", "--wait", "--mode=immediate", "stop");
    }

    private void runs(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--")); // it refuses to run as root
        }
        command.addAll(List.of(PROGRAMS + program, "--pgdata=" + folder.resolve("cluster")));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("assay-postgres", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + Files.readString(output, UTF_8));
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        } finally {
            Files.delete(output);
        }
    }

    @Override
    public void close() throws IOException {
        goes();
        TestServer.remove(folder);
    }
}
