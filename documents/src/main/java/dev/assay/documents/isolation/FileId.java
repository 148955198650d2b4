package dev.assay.documents.isolation;

/**
 * What the parent process knows of a file.
 *
 * @param name its name without its folder
 * @param sha256 the SHA-256 of its bytes
 */
record FileId(String name, String sha256) {}
