package dev.assay.credentials.statement;

/**
 * What a status list credential states.
 *
 * @param id its address
 * @param purpose what its bits tell
 * @param encoded the bits, compressed and in base 64
 */
public record StatusList(String id, String purpose, String encoded) {}
