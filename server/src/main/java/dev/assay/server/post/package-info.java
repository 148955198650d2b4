/** Post: messages that are kept in the database go out in the background, and again until they are taken. */
@NullMarked
package dev.assay.server.post;

import org.jspecify.annotations.NullMarked;
