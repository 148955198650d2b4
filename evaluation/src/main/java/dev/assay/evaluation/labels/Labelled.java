package dev.assay.evaluation.labels;

import java.nio.file.Path;

/**
 * A file and what a person found in it.
 *
 * @param <L> what is labelled: a posting or a résumé
 * @param id the name of the label's file without its ending
 * @param label what was found
 * @param original the file to read
 * @param text the same content as plain text; the original itself where that is plain text
 */
public record Labelled<L>(String id, L label, Path original, Path text) {}
