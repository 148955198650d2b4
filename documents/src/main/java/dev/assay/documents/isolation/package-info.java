/**
 * Reads files in processes of their own, which have no network, see no files, and can be killed: {@link
 * dev.assay.documents.isolation.IsolatedDocuments} keeps them, {@link dev.assay.documents.isolation.ReaderProcess} is what runs in
 * them.
 */
@NullMarked
package dev.assay.documents.isolation;

import org.jspecify.annotations.NullMarked;
