/** Persons: which applications look like one person's, and what people say to that. Who it is is never told here. */
@NullMarked
package dev.assay.server.person;

import org.jspecify.annotations.NullMarked;
