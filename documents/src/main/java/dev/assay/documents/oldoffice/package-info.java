/** Files of Word 97 to 2003, and the container that they share with mails of Outlook and with encrypted files. */
@NullMarked
package dev.assay.documents.oldoffice;

import org.jspecify.annotations.NullMarked;
