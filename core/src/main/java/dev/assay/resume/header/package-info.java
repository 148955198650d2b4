/** The lines that name a role, an employer or a school: how they are cut and what each piece names. */
@NullMarked
package dev.assay.resume.header;

import org.jspecify.annotations.NullMarked;
