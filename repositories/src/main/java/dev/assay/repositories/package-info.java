/** Git history to evidence: whose work it is, what it shows, and where. */
@NullMarked
package dev.assay.repositories;

import org.jspecify.annotations.NullMarked;
