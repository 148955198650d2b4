/** What whoever operates the server sees of it: its log and its figures, without anything of a person. */
@NullMarked
package dev.assay.server.operation;

import org.jspecify.annotations.NullMarked;
