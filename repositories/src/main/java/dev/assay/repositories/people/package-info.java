/** Whose work a commit is: names and addresses made one, co-authors, machines, signatures. */
@NullMarked
package dev.assay.repositories.people;

import org.jspecify.annotations.NullMarked;
