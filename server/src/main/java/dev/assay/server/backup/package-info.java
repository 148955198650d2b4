/** Back-up and restoring: one file that holds all that a server keeps, with a hash of each part. */
@NullMarked
package dev.assay.server.backup;

import org.jspecify.annotations.NullMarked;
