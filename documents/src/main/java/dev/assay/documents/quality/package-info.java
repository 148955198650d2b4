/** How well a file was read: {@link dev.assay.documents.quality.ReadingQuality}. */
@NullMarked
package dev.assay.documents.quality;

import org.jspecify.annotations.NullMarked;
