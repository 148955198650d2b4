/** The database: a PostgreSQL that the server starts itself or is given, its structure, and the two roles that use it. */
@NullMarked
package dev.assay.server.database;

import org.jspecify.annotations.NullMarked;
