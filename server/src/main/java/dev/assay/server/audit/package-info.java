/** The log of who did and read what, which can be added to but not changed. */
@NullMarked
package dev.assay.server.audit;

import org.jspecify.annotations.NullMarked;
