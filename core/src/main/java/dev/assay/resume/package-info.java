/** Résumés: from the text of a résumé to employments, education, certificates, languages and skills. */
@NullMarked
package dev.assay.resume;

import org.jspecify.annotations.NullMarked;
