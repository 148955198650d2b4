package dev.assay.server.audit;

/** Something was written to the log; whoever tells of it elsewhere does so in the same transaction. */
public record Logged(String action, String subject) {}
