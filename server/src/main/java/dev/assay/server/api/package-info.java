/** What all of the REST interface shares: parts of lists, chosen fields, versions, repeated requests, rates, and its description. */
@NullMarked
package dev.assay.server.api;

import org.jspecify.annotations.NullMarked;
