package dev.assay.server.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone is to do.
 *
 * @param number its place among all, in the order in which they were made
 * @param job the job's id
 * @param title what the job is called
 * @param application the id of the application that it is about; null where it is about the job
 * @param candidate what the candidate is called as long as the name is hidden; null where it is about the job
 * @param assignee who is to do it
 * @param assigneeEmail their address
 * @param due by when; null where that is open
 * @param by the address of who wrote it
 * @param doneAt when it was done; null as long as it is open
 * @param doneBy the address of who said so; null as long as it is open
 */
public record Task(
        long number,
        String id,
        String job,
        String title,
        @Nullable String application,
        @Nullable String candidate,
        String text,
        UUID assignee,
        String assigneeEmail,
        @Nullable LocalDate due,
        String by,
        Instant madeAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public boolean isDone() {
        return doneAt != null;
    }
}
