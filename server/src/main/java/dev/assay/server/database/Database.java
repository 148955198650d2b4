package dev.assay.server.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL whose structure is up to date. The owner of that structure is used only to move it forward; the server works as a
 * second role, which can do no more than its work needs.
 */
public final class Database implements AutoCloseable {

    static final String ROLE_SECRET = "database-role";

    private final String url;
    private final String role;
    private final String password;
    private final @Nullable EmbeddedDatabase embedded;

    private Database(String url, String role, String password, @Nullable EmbeddedDatabase embedded) {
        this.url = url;
        this.role = role;
        this.password = password;
        this.embedded = embedded;
    }

    /** The server's own database, kept in {@code data}; it ends with the process. */
    public static Database embedded(Path data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(data.resolve("database"));
        try {
            return ready(new Owner(embedded.url(), EmbeddedDatabase.USER, embedded.password()), data, embedded);
        } catch (RuntimeException fault) {
            embedded.close();
            throw fault;
        }
    }

    /** Another database, whose URL names its owner with the password; {@code data} keeps the password of the second role. */
    public static Database at(String url, Path data) {
        return ready(Owner.of(url), data, null);
    }

    private static Database ready(Owner owner, Path data, @Nullable EmbeddedDatabase embedded) {
        String password = Secret.in(data.resolve("secrets"), ROLE_SECRET);
        String role = owner.prepare(password, null);
        return new Database(owner.url(), role, password, embedded);
    }

    public String url() {
        return url;
    }

    /** The role as which the server works. */
    public String role() {
        return role;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
