/** Note: what the team writes about an application, and the words by which it finds it again. */
@NullMarked
package dev.assay.server.note;

import org.jspecify.annotations.NullMarked;
