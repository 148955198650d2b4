/** Zip containers and the XML parts in them, read within limits. */
@NullMarked
package dev.assay.documents.archive;

import org.jspecify.annotations.NullMarked;
