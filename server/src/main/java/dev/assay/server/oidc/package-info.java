/** Signing in with an OpenID Connect provider that whoever runs the server names; without one nothing of it is there. */
@NullMarked
package dev.assay.server.oidc;

import org.jspecify.annotations.NullMarked;
