/** The JSON of the output contract, as the command line prints it and the server answers it. */
@NullMarked
package dev.assay.report.json;

import org.jspecify.annotations.NullMarked;
