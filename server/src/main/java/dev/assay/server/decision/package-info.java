/** Decisions: where an application stands, as people decided it one after another. No part of the program decides. */
@NullMarked
package dev.assay.server.decision;

import org.jspecify.annotations.NullMarked;
