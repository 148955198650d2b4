/** Walks all commits, oldest first, and tells for each file what was added and what of that is new to the repository. */
@NullMarked
package dev.assay.repositories.history;

import org.jspecify.annotations.NullMarked;
