package dev.assay.cli;

/** The forms that results can be written in. */
enum Format {
    text,
    json,
    csv,
    html
}
