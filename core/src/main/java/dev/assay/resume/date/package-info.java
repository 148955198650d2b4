/** Dates and ranges of dates in every common notation, and the months that they make up. */
@NullMarked
package dev.assay.resume.date;

import org.jspecify.annotations.NullMarked;
