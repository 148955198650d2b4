/** Identity: who an applicant is stays hidden until someone reveals it, which is kept. */
@NullMarked
package dev.assay.server.identity;

import org.jspecify.annotations.NullMarked;
