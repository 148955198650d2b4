/** Values as bytes: between processes, and for a later reading. */
@NullMarked
package dev.assay.repositories.message;

import org.jspecify.annotations.NullMarked;
