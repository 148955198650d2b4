package dev.assay.server.application;

import dev.assay.resume.Corrections;

/** Knows what people corrected in what was read. */
public interface KnownCorrections {

    /** What holds of the corrections of an application, by its id. */
    Corrections of(String application);
}
