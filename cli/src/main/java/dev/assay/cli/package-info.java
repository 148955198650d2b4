/** The command line: commands translate options, call the libraries, print, and return exit codes. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
