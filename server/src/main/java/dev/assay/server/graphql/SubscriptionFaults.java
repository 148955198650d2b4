package dev.assay.server.graphql;

import graphql.GraphQLError;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Turns what ends a subscription into an error of the same kinds. */
@Component
class SubscriptionFaults extends SubscriptionExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault) {
        return GraphFaults.error(fault).build();
    }
}
