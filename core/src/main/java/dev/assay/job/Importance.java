package dev.assay.job;

/** How much a posting wants something, in falling order. */
public enum Importance {
    REQUIRED,
    PREFERRED,
    OPTIONAL
}
