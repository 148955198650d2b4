/** What a reviewer must know about the visible text of any file, whatever its form. */
@NullMarked
package dev.assay.documents.notice;

import org.jspecify.annotations.NullMarked;
