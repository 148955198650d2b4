/** Linked data as a signature needs it: known contexts only, in canonical form. */
@NullMarked
package dev.assay.credentials.linked;

import org.jspecify.annotations.NullMarked;
