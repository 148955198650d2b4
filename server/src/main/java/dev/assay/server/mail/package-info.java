/**
 * Mail: what is written to people, kept in the database and sent once, by the mail server that whoever runs Assay names. Where none is
 * named, nothing leaves the machine: mails are kept, and administrators read them on a page.
 */
@NullMarked
package dev.assay.server.mail;

import org.jspecify.annotations.NullMarked;
