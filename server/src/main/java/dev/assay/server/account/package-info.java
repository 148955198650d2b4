/** People who work with the server: first run, login, roles, tokens, and what each may do. */
@NullMarked
package dev.assay.server.account;

import org.jspecify.annotations.NullMarked;
