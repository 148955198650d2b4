package dev.assay.server.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Documents that programs sent once and name by their SHA-256 from then on; those that no one asked for longest are forgotten. */
final class KnownDocuments implements PersistedQueryCache {

    private static final int MOST = 1000;

    private final Map<Object, PreparsedDocumentEntry> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
            Object hash, ExecutionInput input, PersistedQueryCacheMiss miss) {
        synchronized (known) {
            PreparsedDocumentEntry entry = known.get(hash);
            if (entry != null) {
                return CompletableFuture.completedFuture(entry);
            }
        }
        String document = input.getQuery();
        if (document.isBlank() || document.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
            throw new PersistedQueryNotFound(hash);
        }
        PreparsedDocumentEntry entry = miss.apply(document); // which fails where the hash is not the document's
        if (!entry.hasErrors()) {
            synchronized (known) {
                known.put(hash, entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }
}
