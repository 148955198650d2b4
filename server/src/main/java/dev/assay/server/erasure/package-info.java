/** Erasure: what is held of an applicant goes, everywhere and for good; that there was an application, and what was decided, stays. */
@NullMarked
package dev.assay.server.erasure;

import org.jspecify.annotations.NullMarked;
