/** The trust list: whom an organisation believes, and for what. */
@NullMarked
package dev.assay.credentials.trust;

import org.jspecify.annotations.NullMarked;
