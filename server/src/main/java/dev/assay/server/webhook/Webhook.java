package dev.assay.server.webhook;

import java.time.Instant;

/**
 * An address that is told what happens to a job.
 *
 * @param sealedSecret what signs the messages, sealed
 */
record Webhook(String id, String job, String url, String sealedSecret, Instant createdAt) {

    /** What its secret is sealed for. */
    static String purpose(String id) {
        return "webhook " + id;
    }
}
