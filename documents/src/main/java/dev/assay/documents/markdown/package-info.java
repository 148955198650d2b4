/** Markdown files. */
@NullMarked
package dev.assay.documents.markdown;

import org.jspecify.annotations.NullMarked;
