/** Correction: what people say a résumé says where it was read otherwise. */
@NullMarked
package dev.assay.server.correction;

import org.jspecify.annotations.NullMarked;
