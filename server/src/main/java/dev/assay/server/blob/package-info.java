/** The files as they were sent, under names that come from their content: in a folder, or in a bucket where one is named. */
@NullMarked
package dev.assay.server.blob;

import org.jspecify.annotations.NullMarked;
