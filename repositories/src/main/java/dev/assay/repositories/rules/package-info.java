/** What lines of a file show: languages, technologies and practices, by rules that are data. */
@NullMarked
package dev.assay.repositories.rules;

import org.jspecify.annotations.NullMarked;
