package dev.assay.server.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as its owner sees it, for work besides the server's: back-up, restoring, looking after the log. The server's own
 * database is used as it runs, or started for the time of the work.
 */
public final class OwnerAccess implements AutoCloseable {

    private final Owner owner;
    private final Path data;
    private final @Nullable EmbeddedDatabase started;

    private OwnerAccess(Owner owner, Path data, @Nullable EmbeddedDatabase started) {
        this.owner = owner;
        this.data = data;
        this.started = started;
    }

    /**
     * Opens the database; its structure stays as it is.
     *
     * @param data the server's folder
     * @param url another database with its owner, or null for the server's own
     */
    public static OwnerAccess open(Path data, @Nullable String url) {
        if (url != null) {
            return new OwnerAccess(Owner.of(url), data, null);
        }
        Path folder = data.resolve("database");
        Optional<String> running = EmbeddedDatabase.running(folder);
        if (running.isPresent()) {
            String password = Secret.in(data.resolve("secrets"), EmbeddedDatabase.OWNER);
            return new OwnerAccess(new Owner(running.get(), EmbeddedDatabase.USER, password), data, null);
        }
        EmbeddedDatabase started = EmbeddedDatabase.start(folder);
        return new OwnerAccess(new Owner(started.url(), EmbeddedDatabase.USER, started.password()), data, started);
    }

    /** Whether {@code data} holds a database of the server's own. */
    public static boolean isIn(Path data) {
        return EmbeddedDatabase.isIn(data.resolve("database"));
    }

    /** A new connection as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(owner.url(), owner.name(), owner.password());
    }

    /** Connections as the owner. */
    public DataSource source() {
        return new DriverManagerDataSource(owner.url(), owner.name(), owner.password());
    }

    /** Moves the structure forward up to {@code version}, or to the newest where it is null. */
    public void moveForward(@Nullable String version) {
        owner.prepare(Secret.in(data.resolve("secrets"), Database.ROLE_SECRET), version);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
