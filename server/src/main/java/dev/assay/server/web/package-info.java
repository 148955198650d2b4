/** What all pages and answers share: layout, assets, security headers, and faults as pages and as problems. */
@NullMarked
package dev.assay.server.web;

import org.jspecify.annotations.NullMarked;
