/** Reading: what was read of an applicant's files, beside the pages themselves. */
@NullMarked
package dev.assay.server.reading;

import org.jspecify.annotations.NullMarked;
