/** The shape of a résumé: its rows, the headings and sections that they form, and the word lists that tell them apart. */
@NullMarked
package dev.assay.resume.layout;

import org.jspecify.annotations.NullMarked;
