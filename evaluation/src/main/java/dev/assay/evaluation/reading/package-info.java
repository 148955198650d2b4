/** How well files of many layouts are read: the same résumé read as DOCX and as the PDF file an office program makes of it. */
@NullMarked
package dev.assay.evaluation.reading;

import org.jspecify.annotations.NullMarked;
