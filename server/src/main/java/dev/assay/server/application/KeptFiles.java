package dev.assay.server.application;

import dev.assay.server.blob.BlobStore;
import dev.assay.server.web.Unusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps files as long as an application or a draft of one consists of them. Whoever takes one in holds it against whoever removes what
 * is needed no more, until it is known whose it is.
 */
@Component
public class KeptFiles {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);

    /** The lock that those who take files in share, and that whoever removes one has alone. */
    private static final long IN_USE = 0x61737361_79303033L;

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;

    KeptFiles(JdbcClient jdbc, BlobStore blobs, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /**
     * Holds files that were kept, until the transaction ends in which they become someone's.
     *
     * @throws Unusable where one was removed meanwhile, because until now it was no one's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<HandedFile> files) {
        jdbc.sql("select pg_advisory_xact_lock_shared(:key)")
                .param("key", IN_USE)
                .query((row, number) -> number)
                .single();
        for (HandedFile file : files) {
            if (!isThere(file.sha256())) {
                throw new Unusable("A file was removed while it was handed in again. Hand it in once more.");
            }
        }
    }

    private boolean isThere(String sha256) {
        try {
            return blobs.holds(sha256);
        } catch (IOException fault) {
            throw new UncheckedIOException("files cannot be reached", fault);
        }
    }

    /** Notes that files may be needed no more. */
    @Transactional
    public void release(Collection<String> names) {
        for (String sha256 : names) {
            jdbc.sql("insert into unneeded_file (sha256) values (:sha256) on conflict do nothing")
                    .param("sha256", sha256)
                    .update();
        }
    }

    /** Removes those that are needed no more. What cannot be removed now is tried again. */
    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void removeUnneeded() {
        List<String> released = jdbc.sql("select sha256 from unneeded_file order by sha256")
                .query((row, number) -> row.getString("sha256"))
                .list();
        try {
            for (String sha256 : released) {
                transaction.executeWithoutResult(_ -> removeUnlessNeeded(sha256));
            }
        } catch (UncheckedIOException fault) {
            LOG.warn("files that are needed no more cannot be removed now ({}); it is tried again", fault.getMessage());
        }
    }

    private void removeUnlessNeeded(String sha256) {
        if (!mayRemove()) {
            return;
        }
        boolean needed =
                jdbc.sql("""
            select exists (select from application_file where sha256 = :sha256)
              or exists (select from draft where sha256 = :sha256)
            """).param("sha256", sha256).query(Boolean.class).single();
        if (!needed) {
            try {
                blobs.remove(sha256);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault.getClass().getName(), fault);
            }
        }
        jdbc.sql("delete from unneeded_file where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /** Whether no back-up is being made; from then on, no one takes a file in until the transaction ends. */
    private boolean mayRemove() {
        boolean free = jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", BlobStore.SAVED_NOW)
                .query(Boolean.class)
                .single();
        if (free) {
            jdbc.sql("select pg_advisory_xact_lock(:key)")
                    .param("key", IN_USE)
                    .query((row, number) -> number)
                    .single();
        }
        return free;
    }
}
