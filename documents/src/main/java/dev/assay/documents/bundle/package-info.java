/** Files that hold other files: mails and zipped folders, read as one with all that is in them. */
@NullMarked
package dev.assay.documents.bundle;

import org.jspecify.annotations.NullMarked;
