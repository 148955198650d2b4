/** Letters: candidates are told what a person decided, in words that a person has seen before they are sent. */
@NullMarked
package dev.assay.server.letter;

import org.jspecify.annotations.NullMarked;
