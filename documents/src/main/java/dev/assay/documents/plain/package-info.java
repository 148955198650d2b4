/** Plain text in any encoding. */
@NullMarked
package dev.assay.documents.plain;

import org.jspecify.annotations.NullMarked;
