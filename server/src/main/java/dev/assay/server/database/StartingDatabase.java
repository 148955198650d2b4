package dev.assay.server.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A database on its way, so that the rest of the server can be put together while it starts. Closing it waits for a start that was begun, and ends it. */
public final class StartingDatabase implements AutoCloseable {

    private final Supplier<Database> start;
    private final CompletableFuture<Database> started = new CompletableFuture<>();
    private boolean begun;

    public StartingDatabase(Supplier<Database> start) {
        this.start = start;
    }

    /** Starts it in a thread of its own; called once. */
    public void begin() {
        begun = true;
        started.completeAsync(
                start,
                task -> Thread.ofPlatform().name("assay-database").daemon().start(task));
    }

    /**
     * The database, as soon as it is there.
     *
     * @throws DatabaseException it cannot be used; the message says why and what to do
     */
    public Database get() {
        try {
            return started.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof DatabaseException unusable) {
                throw unusable;
            }
            throw fault;
        }
    }

    @Override
    public void close() {
        if (begun) {
            started.handle((database, fault) -> database)
                    .thenAccept(database -> {
                        if (database != null) {
                            database.close();
                        }
                    })
                    .join();
        }
    }
}
