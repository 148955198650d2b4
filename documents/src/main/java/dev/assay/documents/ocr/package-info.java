/** Reads pages that are pictures, with Tesseract where it is installed: {@link dev.assay.documents.ocr.PictureReader}. */
@NullMarked
package dev.assay.documents.ocr;

import org.jspecify.annotations.NullMarked;
