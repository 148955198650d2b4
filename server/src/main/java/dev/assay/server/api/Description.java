package dev.assay.server.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
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
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds to the description of the interface what all of its operations share. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private static final String AFTER = "after";
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("job", "The id of a job"),
            Map.entry("application", "The id of an application"),
            Map.entry("account", "The id of an account"),
            Map.entry("task", "The id of a task"),
            Map.entry("mail", "The id of a mail"),
            Map.entry("webhook", "The id of a webhook"),
            Map.entry("delivery", "The id of a message"),
            Map.entry("number", "Its number, from 1"),
            Map.entry("version", "A version of the rubric, from 1"),
            Map.entry("title", "Words of the title; all jobs where it is left out"),
            Map.entry("state", "Only those in this state"),
            Map.entry("action", "Only entries of this kind"),
            Map.entry("subject", "Only entries about the thing with this id"),
            Map.entry("limit", "How many at most, from 1 to 200; 50 where it is left out"),
            Map.entry(AFTER, "The cursor in the Link header of the part before; the first part where it is left out"),
            Map.entry("If-Match", "The version that the change was made for, in quotation marks"));

    @Bean
    OpenApiCustomizer sharedByAll() {
        ModelResolver.enumsAsRef = true; // named once, and not anew wherever one is used
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
            putInOrder(api);
        };
    }

    /** By name, so that the same interface is always described by the same bytes. */
    private static void putInOrder(OpenAPI api) {
        Paths paths = new Paths();
        new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
        api.setPaths(paths);
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        return api.getComponents();
    }

    private static Schema<Object> problem() {
        Schema<Object> problem = Schemas.typed("object");
        problem.setDescription("What went wrong, and what to do (RFC 9457)");
        problem.addProperty("type", Schemas.typed("string"));
        problem.addProperty("title", Schemas.typed("string"));
        problem.addProperty("status", Schemas.typed("integer"));
        problem.addProperty("detail", Schemas.typed("string"));
        problem.addProperty("instance", Schemas.typed("string"));
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }

    private static void complete(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            operation.getResponses().values().forEach(Description::complete);
            explainParameters(operation);
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A problem")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType().schema(Schemas.reference(PROBLEM)))));
            if (method == PathItem.HttpMethod.GET && answersJson(operation)) {
                operation.addParametersItem(new QueryParameter()
                        .name("fields")
                        .description("Names of fields, with commas: all others are left out")
                        .schema(Schemas.typed("string")));
            }
            if (method == PathItem.HttpMethod.POST) {
                addKey(operation);
            }
        });
    }

    /** What several operations have in common: JSON first where there are several forms, and what headers tell. */
    private static void complete(ApiResponse response) {
        if (response.getContent() != null) {
            Content content = new Content();
            new TreeMap<>(response.getContent()).forEach(content::addMediaType);
            response.setContent(content);
        }
        response.addHeaderObject(
                "ETag", header("Changes with the answer; for If-None-Match, and where it is said for If-Match"));
    }

    private static void explainParameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> PARAMETERS.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
        if (operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getName().equals(AFTER))) {
            operation.getResponses().forEach((status, response) -> {
                if (status.equals("200")) {
                    response.addHeaderObject(
                            "Link", header("Leads to the next part, with rel=\"next\"; absent with the last"));
                }
            });
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(Schemas.typed("string"));
    }

    private static boolean answersJson(Operation operation) {
        return operation.getResponses().values().stream()
                .anyMatch(response ->
                        response.getContent() != null && response.getContent().containsKey("application/json"));
    }

    private static void addKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(RepeatedRequests.KEY)
                .description(
                        "Your own name for this request: sent again within a day, it is answered again and not done again")
                .schema(Schemas.typed("string")));
    }
}
