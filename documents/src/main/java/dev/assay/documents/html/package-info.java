/** HTML pages. */
@NullMarked
package dev.assay.documents.html;

import org.jspecify.annotations.NullMarked;
