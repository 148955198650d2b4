/** Fetches a repository's objects from an allowed host into a bundle. It parses no object: that is left to the process without a network. */
@NullMarked
package dev.assay.repositories.fetch;

import org.jspecify.annotations.NullMarked;
