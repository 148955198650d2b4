package dev.assay.server.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A database on its way, so that the rest of the server can be put together while it starts. Closing it waits for the start, and ends it. */
public final class StartingDatabase implements AutoCloseable {

    private final CompletableFuture<Database> start;

    private StartingDatabase(CompletableFuture<Database> start) {
        this.start = start;
    }

    public static StartingDatabase by(Supplier<Database> start) {
        return new StartingDatabase(CompletableFuture.supplyAsync(
                start,
                task -> Thread.ofPlatform().name("assay-database").daemon().start(task)));
    }

    /**
     * The database, as soon as it is there.
     *
     * @throws DatabaseException it cannot be used; the message says why and what to do
     */
    public Database get() {
        try {
            return start.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof DatabaseException unusable) {
                throw unusable;
            }
            throw fault;
        }
    }

    @Override
    public void close() {
        start.handle((database, fault) -> database)
                .thenAccept(database -> {
                    if (database != null) {
                        database.close();
                    }
                })
                .join();
    }
}
