/** RTF files. */
@NullMarked
package dev.assay.documents.rtf;

import org.jspecify.annotations.NullMarked;
