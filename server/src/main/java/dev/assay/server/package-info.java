/** The web server. {@link dev.assay.server.Main} starts it. */
@NullMarked
package dev.assay.server;

import org.jspecify.annotations.NullMarked;
