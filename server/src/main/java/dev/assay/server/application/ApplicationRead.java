package dev.assay.server.application;

import dev.assay.applicant.Material;

/** An application was read; whoever keeps something made from what it says renews it, in the same transaction. */
public record ApplicationRead(Application application, Material material) {}
