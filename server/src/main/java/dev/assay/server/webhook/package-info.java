/** Tells other programs what happens to a job: signed, again until they have it, and only where an administrator allows it. */
@NullMarked
package dev.assay.server.webhook;

import org.jspecify.annotations.NullMarked;
