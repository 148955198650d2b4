package dev.assay.server.careers;

/** A file that someone handed in and has not confirmed yet. */
record Draft(String id, String job, String fileName, String sha256, long bytes) {}
