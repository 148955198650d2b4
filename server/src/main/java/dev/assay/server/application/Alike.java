package dev.assay.server.application;

/** Counts the applications that look like one person's; the feature that finds them answers. */
public interface Alike {

    /** How many pairs of a job's applications no one has looked at yet. */
    int count(String job);
}
