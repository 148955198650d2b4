/** Jobs: postings, the requirements read from them, and the versions of the rubric. */
@NullMarked
package dev.assay.server.job;

import org.jspecify.annotations.NullMarked;
