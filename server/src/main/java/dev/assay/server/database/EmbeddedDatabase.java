package dev.assay.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL on the loopback address that starts and ends with the server. Unlike its library's defaults, which are for tests,
 * it keeps what it has confirmed through a crash of the machine, and asks for a password.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String OWNER = "database-owner";
    private static final int PORT_LINE = 3;
    private static final Duration START = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 20;

    private final EmbeddedPostgres postgres;
    private final String password;
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password, FileChannel lock) {
        this.postgres = postgres;
        this.password = password;
        this.lock = lock;
    }

    static EmbeddedDatabase start(Path folder) {
        Path secrets = folder.resolveSibling("secrets");
        Path passwordFile = Secret.file(secrets, OWNER);
        String password = Secret.in(secrets, OWNER);
        try {
            FileChannel lock = lock(folder);
            try {
                endForerunner(folder);
                return new EmbeddedDatabase(
                        builder(folder, passwordFile, password).start(), password, lock);
            } catch (IOException | RuntimeException fault) {
                lock.close();
                throw fault;
            }
        } catch (IOException | IllegalStateException | UncheckedIOException fault) {
            throw new DatabaseException(
                    "the database in " + folder + " does not start: " + fault.getMessage() + "; its log is "
                            + log(folder),
                    fault);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path passwordFile, String password)
            throws IOException {
        Redirect log = Redirect.appendTo(log(folder).toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // its log must tell nothing of a person: statements and refused rows can hold names and addresses
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("password_encryption", "scram-sha-256")
                // options of initdb by the way of its locale options: the later --auth overrides the library's "trust"
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password);
    }

    private static Path log(Path folder) {
        return folder.resolve("database.log");
    }

    /** Belongs to one process as long as that lives, however it ends. */
    private static FileChannel lock(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ownProcess) {
            // has it, too
        }
        channel.close();
        throw new IllegalStateException(
                "another server works with it; end that first, or give another folder with --data");
    }

    /** A server that was killed leaves its database behind, running; it is asked to end in good order. */
    private static void endForerunner(Path folder) throws IOException {
        Path pidFile = pidFile(folder);
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::end);
    }

    /** Whether there is one in {@code folder}, running or not. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("cluster").resolve("PG_VERSION"));
    }

    /** The address of the one that runs in {@code folder}; nothing where none does. */
    static Optional<String> running(Path folder) {
        try {
            List<String> lines = Files.readAllLines(pidFile(folder));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(EmbeddedDatabase::isPostgres)
                    .map(_ -> url(Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new DatabaseException("the database in " + folder + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("cluster").resolve("postmaster.pid");
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException fault) {
            throw new IllegalStateException("one of before still runs with process id " + process.pid(), fault);
        }
    }

    String url() {
        return url(postgres.getPort());
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
