/** What code shows without the code: a signed summary of a repository that cannot be handed over. */
@NullMarked
package dev.assay.repositories.redacted;

import org.jspecify.annotations.NullMarked;
