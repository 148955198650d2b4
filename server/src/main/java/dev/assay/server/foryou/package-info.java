/** What waits for whoever is logged in: tasks of theirs, and notes that name them. */
@NullMarked
package dev.assay.server.foryou;

import org.jspecify.annotations.NullMarked;
