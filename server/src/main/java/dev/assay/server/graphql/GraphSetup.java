package dev.assay.server.graphql;

import graphql.GraphQLContext;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** How far a query may go. */
@Configuration(proxyBeanMethods = false)
class GraphSetup {

    /** Deep enough for tools that read the whole schema. */
    private static final int DEEPEST = 16;

    /** A field costs 1, and what is below a list costs as often as the list may be long. */
    private static final int DEAREST = 50_000;

    @Bean
    MaxQueryDepthInstrumentation depth() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    @Bean
    MaxQueryComplexityInstrumentation cost() {
        return new MaxQueryComplexityInstrumentation(DEAREST, (field, below) -> {
            Object first = field.getArguments().get("first");
            return 1 + below * (first instanceof Integer many ? Math.max(1, many) : 1);
        });
    }

    @Bean
    GraphQlSourceBuilderCustomizer knownDocuments() {
        PreparsedDocumentProvider known = new ApolloPersistedQuerySupport(new KnownDocuments());
        return source -> source.configureGraphQl(graph -> graph.preparsedDocumentProvider(known));
    }

    @Bean
    RuntimeWiringConfigurer moments() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                .name("Moment")
                .coercing(new Coercing<String, String>() {
                    @Override
                    public String serialize(Object moment, GraphQLContext context, Locale locale) {
                        return moment.toString();
                    }
                })
                .build());
    }
}
