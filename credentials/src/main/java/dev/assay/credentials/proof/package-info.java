/** The checks of signatures. */
@NullMarked
package dev.assay.credentials.proof;

import org.jspecify.annotations.NullMarked;
