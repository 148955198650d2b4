/** What a credential's signature covers, free of how it is written. */
@NullMarked
package dev.assay.credentials.statement;

import org.jspecify.annotations.NullMarked;
