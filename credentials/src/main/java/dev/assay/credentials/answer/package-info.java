/** The answers about a credential: its signature, its issuer, its subject and its standing. */
@NullMarked
package dev.assay.credentials.answer;

import org.jspecify.annotations.NullMarked;
