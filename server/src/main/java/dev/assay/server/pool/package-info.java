/** The talent pool: applicants who agreed to be kept for other roles, for as long as they said, and no longer. */
@NullMarked
package dev.assay.server.pool;

import org.jspecify.annotations.NullMarked;
