/** Revocation by status lists. */
@NullMarked
package dev.assay.credentials.status;

import org.jspecify.annotations.NullMarked;
