package dev.assay.repositories;

import dev.assay.text.Reading.Unreadable;

/** What came of reading a repository. */
public sealed interface RepositoryReading {

    /** What it shows. */
    record Read(RepositoryProfile profile) implements RepositoryReading {}

    /** Why it could not be read. */
    record Refused(Unreadable unreadable) implements RepositoryReading {

        Refused withSha256(String sha256) {
            return new Refused(new Unreadable(unreadable.name(), sha256, unreadable.reason(), unreadable.detail()));
        }
    }
}
