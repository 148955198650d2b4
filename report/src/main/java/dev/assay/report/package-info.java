/**
 * The HTML report of a shortlist: one file that opens from disk, asks nothing of any network and works without script.
 * {@link dev.assay.report.HtmlReport} is the front door; the templates in {@code src/main/jte} are compiled into this package
 * and read the views that stand beside them, which decide every word and number; the templates only lay them out.
 */
@NullMarked
package dev.assay.report;

import org.jspecify.annotations.NullMarked;
