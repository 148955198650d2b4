/** Secrets that the database keeps and cannot read, and words that nobody can guess. */
@NullMarked
package dev.assay.server.seal;

import org.jspecify.annotations.NullMarked;
