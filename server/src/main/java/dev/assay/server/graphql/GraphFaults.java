package dev.assay.server.graphql;

import dev.assay.server.web.ChangedMeanwhile;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns faults into errors of a known kind, told in {@code extensions.classification}. */
@Component
class GraphFaults extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFaults.class);

    /** What went wrong. */
    private enum Kind implements ErrorClassification {
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        UNUSABLE,
        UNAVAILABLE,
        INTERNAL
    }

    GraphFaults() {
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
        return error(fault)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    /** The error for a fault, wherever in a document it occurred. */
    static GraphQLError.Builder<?> error(Throwable thrown) {
        Throwable fault = Unusable.behind(thrown);
        Kind kind = kindOf(fault);
        if (kind == Kind.INTERNAL || kind == Kind.UNAVAILABLE) {
            LOG.error("{} in GraphQL", fault.getClass().getName());
        }
        String words = switch (kind) {
            case INTERNAL -> "Something went wrong on our side.";
            case UNAVAILABLE -> "The database cannot be reached. Try again in a minute.";
            case NOT_FOUND, FORBIDDEN, CONFLICT, UNUSABLE -> String.valueOf(fault.getMessage());
        };
        return GraphQLError.newError().errorType(kind).message("%s", words);
    }

    private static Kind kindOf(Throwable fault) {
        return switch (fault) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NotAllowed _ -> Kind.FORBIDDEN;
            case ChangedMeanwhile _ -> Kind.CONFLICT;
            case Unusable _ -> Kind.UNUSABLE;
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> Kind.UNAVAILABLE;
            default -> Kind.INTERNAL;
        };
    }
}
