package dev.assay.server;

import dev.assay.server.blob.BlobStore;
import dev.assay.server.blob.BlobStores;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Option;

/** Where a server keeps what it has, for commands besides the server. */
final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where files and the database are kept (default: ${DEFAULT-VALUE}).")
    Path data = Path.of("assay-data");

    @Option(
            names = "--database",
            defaultValue = "${env:ASSAY_DATABASE}",
            paramLabel = "URL",
            description =
                    "The JDBC URL of a PostgreSQL with user and password, where the server uses one that is not its own.")
    @Nullable
    String database;

    /** Where the files of the server in a folder are kept, by the settings that the server itself is given. */
    BlobStore files(Path folder) {
        return BlobStores.in(new StandardEnvironment(), folder);
    }

    Path folder() {
        return data.toAbsolutePath().normalize();
    }
}
