/** Whole jobs for other programs and for spreadsheets. */
@NullMarked
package dev.assay.server.export;

import org.jspecify.annotations.NullMarked;
