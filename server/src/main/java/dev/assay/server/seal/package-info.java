/** Secrets that the database keeps and cannot read. */
@NullMarked
package dev.assay.server.seal;

import org.jspecify.annotations.NullMarked;
