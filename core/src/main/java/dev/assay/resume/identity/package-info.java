/** Who someone is, read apart from what they can do; for display and masking only. */
@NullMarked
package dev.assay.resume.identity;

import org.jspecify.annotations.NullMarked;
