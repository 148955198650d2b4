package dev.assay.repositories.open;

import java.time.Duration;

/**
 * What one repository may cost.
 *
 * @param bytes the greatest size of its stored objects together, and of what is unpacked to reach them
 * @param objects the most objects of a bundle
 * @param refs the most branches and tags
 * @param commits the most commits
 * @param blob the greatest size of a file whose content is looked at; larger ones are data, not someone's writing
 * @param time how long reading may take
 */
public record Limits(long bytes, int objects, int refs, int commits, int blob, Duration time) {

    /** Room for a repository of 20 years and 200 people; what is beyond is refused, not read in part. */
    public static final Limits STANDARD =
            new Limits(1L << 30, 5_000_000, 20_000, 300_000, 2 << 20, Duration.ofMinutes(3));

    public Limits withTime(Duration other) {
        return new Limits(bytes, objects, refs, commits, blob, other);
    }
}
