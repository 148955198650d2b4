/** JSON Resume files, written out as a readable résumé. */
@NullMarked
package dev.assay.documents.jsonresume;

import org.jspecify.annotations.NullMarked;
