/** Pictures of pages with what was read and what is hidden drawn on them: {@link dev.assay.documents.drawing.PagePictures}. */
@NullMarked
package dev.assay.documents.drawing;

import org.jspecify.annotations.NullMarked;
