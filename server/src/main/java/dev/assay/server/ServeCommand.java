package dev.assay.server;

import dev.assay.server.database.DatabaseException;
import dev.assay.text.DocumentReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and waits until the process is asked to end. */
@Command(
        name = "serve",
        description =
                "Starts the web server on this machine: jobs, applicants and shortlists in a browser and over REST.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 a fault of Assay's own, 2 wrong usage or a database that cannot be used."})
final class ServeCommand implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where files and the database are kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("assay-data");

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port on this machine's loopback address; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--database",
            defaultValue = "${env:ASSAY_DATABASE}",
            paramLabel = "URL",
            description = "The JDBC URL of a PostgreSQL (15 or newer) with user and password, instead of an own one.")
    private @Nullable String database;

    @Option(
            names = "--rehearse",
            hidden = true,
            paramLabel = "FOLDER",
            description =
                    "Starts, shows the first page to itself, reads the files of a folder, keeps nothing, and ends.")
    private @Nullable Path rehearse;

    ServeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65535) {
            err.println("assay: --port " + port + " is not between 0 and 65535; leave it out for 8080");
            return WRONG_USAGE;
        }
        try (Server server = Server.start(new ServerOptions(data, port, database))) {
            out.println("Assay runs at " + server.address());
            server.setupLink()
                    .ifPresent(link -> out.println("No account exists yet. Make the first one here, once: " + link));
            out.flush();
            if (rehearse != null) {
                show(server);
                readAll(rehearse, server.context().getBean(DocumentReader.class));
            } else {
                waitForTheEnd();
            }
            return 0;
        } catch (DatabaseException | Server.CannotStart fault) {
            err.println("assay: " + fault.getMessage());
            return WRONG_USAGE;
        }
    }

    private static void show(Server server) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(server.address().resolve("/login")).build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    private static void readAll(Path folder, DocumentReader reader) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private static void waitForTheEnd() {
        CountDownLatch forever = new CountDownLatch(1);
        try {
            forever.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
