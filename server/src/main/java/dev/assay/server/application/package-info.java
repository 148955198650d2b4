/** Applications: files handed in, kept by their content and read in the background. */
@NullMarked
package dev.assay.server.application;

import org.jspecify.annotations.NullMarked;
