/** The JSON and the tables of the output contract, as the command line prints them and the server answers them. */
@NullMarked
package dev.assay.report.json;

import org.jspecify.annotations.NullMarked;
