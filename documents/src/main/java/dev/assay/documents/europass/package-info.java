/** Reads the XML of Europass, of today's editor and of the one before it: {@link dev.assay.documents.europass.EuropassReader}. */
@NullMarked
package dev.assay.documents.europass;

import org.jspecify.annotations.NullMarked;
