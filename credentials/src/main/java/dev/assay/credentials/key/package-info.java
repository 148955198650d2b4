/** Public keys: the forms they are written in and whose they are. */
@NullMarked
package dev.assay.credentials.key;

import org.jspecify.annotations.NullMarked;
