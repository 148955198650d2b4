/** Search over all candidates that someone may see: in words, and by what is shown. Who they are cannot be searched for. */
@NullMarked
package dev.assay.server.search;

import org.jspecify.annotations.NullMarked;
