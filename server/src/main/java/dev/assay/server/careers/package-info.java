/** Careers: the pages that anyone sees, on which people read about open jobs and apply themselves. */
@NullMarked
package dev.assay.server.careers;

import org.jspecify.annotations.NullMarked;
