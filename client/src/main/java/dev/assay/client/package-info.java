/**
 * A server's REST interface for Java programs. {@link dev.assay.client.Assay} is the front door: it holds address and token and leads to all operations, which stand in
 * {@link dev.assay.client.api} by subject; what they take and answer is in {@link dev.assay.client.model}. Both are generated from the server's own description of its
 * interface. {@link dev.assay.client.Answers} reads what answers tell beside their bodies: the next part of a list, the version of a thing, and problems.
 */
@NullMarked
package dev.assay.client;

import org.jspecify.annotations.NullMarked;
