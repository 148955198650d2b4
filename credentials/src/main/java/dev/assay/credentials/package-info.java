/** Signed credentials: Open Badges and Verifiable Credentials, who signed them, for whom, and what they show. */
@NullMarked
package dev.assay.credentials;

import org.jspecify.annotations.NullMarked;
