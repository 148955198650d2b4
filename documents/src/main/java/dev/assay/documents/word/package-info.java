/** DOCX files. */
@NullMarked
package dev.assay.documents.word;

import org.jspecify.annotations.NullMarked;
