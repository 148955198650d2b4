/** Zipped piles: the files of many applicants in one archive, unpacked in a process that sees nothing but the archive. */
@NullMarked
package dev.assay.documents.pile;

import org.jspecify.annotations.NullMarked;
