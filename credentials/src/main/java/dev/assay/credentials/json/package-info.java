/** JSON as a signature needs it: read strictly, written in one canonical way. */
@NullMarked
package dev.assay.credentials.json;

import org.jspecify.annotations.NullMarked;
