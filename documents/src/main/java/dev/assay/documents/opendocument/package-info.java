/** ODT files. */
@NullMarked
package dev.assay.documents.opendocument;

import org.jspecify.annotations.NullMarked;
