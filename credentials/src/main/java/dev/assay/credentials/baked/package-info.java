/** Pictures that carry a credential. */
@NullMarked
package dev.assay.credentials.baked;

import org.jspecify.annotations.NullMarked;
