/** Opens repositories that strangers made: objects only, within limits, without their configuration, hooks, filters, submodules or alternates. */
@NullMarked
package dev.assay.repositories.open;

import org.jspecify.annotations.NullMarked;
