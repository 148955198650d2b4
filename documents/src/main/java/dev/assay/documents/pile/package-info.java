/** ZIP files that hold the files of many applicants, unpacked into folders: {@link dev.assay.documents.pile.ZippedPile}. */
@NullMarked
package dev.assay.documents.pile;

import org.jspecify.annotations.NullMarked;
