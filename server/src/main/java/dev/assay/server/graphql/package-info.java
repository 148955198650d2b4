/** The GraphQL interface: the same jobs, applications and decisions as over REST, as much of each as a program asks for. */
@NullMarked
package dev.assay.server.graphql;

import org.jspecify.annotations.NullMarked;
