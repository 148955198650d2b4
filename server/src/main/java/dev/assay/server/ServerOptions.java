package dev.assay.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a server is started.
 *
 * @param data the folder for files and the server's own database
 * @param port the port on the loopback address; 0 takes a free one
 * @param database the JDBC URL of another PostgreSQL, or null for an own one
 */
public record ServerOptions(Path data, int port, @Nullable String database) {
    public ServerOptions {
        data = data.toAbsolutePath().normalize();
    }
}
