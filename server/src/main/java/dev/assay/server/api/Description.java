package dev.assay.server.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds to the description of the interface what all of its operations share. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer sharedByAll() {
        return api -> {
            api.info(new Info()
                    .title("Assay")
                    .version("1")
                    .description(
                            "Jobs, applications, shortlists and decisions. Answers to lists come in parts: follow the Link header.")
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            api.servers(List.of(new Server().url("/")));
            components(api)
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                    .addSchemas(PROBLEM, problem());
            api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            api.getPaths().values().forEach(Description::complete);
        };
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        return api.getComponents();
    }

    private static Schema<Object> problem() {
        Schema<Object> problem = typed("object");
        problem.setDescription("What went wrong, and what to do (RFC 9457)");
        problem.addProperty("type", typed("string"));
        problem.addProperty("title", typed("string"));
        problem.addProperty("status", typed("integer"));
        problem.addProperty("detail", typed("string"));
        problem.addProperty("instance", typed("string"));
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static Schema<Object> reference(String name) {
        Schema<Object> schema = new Schema<>();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    private static void complete(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A problem")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType().schema(reference(PROBLEM)))));
            if (method == PathItem.HttpMethod.GET) {
                operation.addParametersItem(new QueryParameter()
                        .name("fields")
                        .description("Names of fields, with commas: all others are left out")
                        .schema(typed("string")));
            }
            if (method == PathItem.HttpMethod.POST) {
                addKey(operation);
            }
        });
    }

    private static void addKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(RepeatedRequests.KEY)
                .description(
                        "Your own name for this request: sent again within a day, it is answered again and not done again")
                .schema(typed("string")));
    }
}
