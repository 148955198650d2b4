package dev.assay.server.api;

import dev.assay.server.web.Unusable;
import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of an answer what a program did not ask for: {@code ?fields=id,state} keeps these two of each thing. */
@RestControllerAdvice
class ChosenFields implements ResponseBodyAdvice<Object> {

    private static final String PARAMETER = "fields";

    private final JsonMapper json;

    ChosenFields(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || !type.isCompatibleWith(MediaType.APPLICATION_JSON)
                || !(request instanceof ServletServerHttpRequest servlet)
                || !servlet.getServletRequest().getRequestURI().startsWith("/api/v1/")) {
            return body;
        }
        String fields = servlet.getServletRequest().getParameter(PARAMETER);
        if (fields == null || servlet.getServletRequest().getDispatcherType() != DispatcherType.REQUEST) {
            return body;
        }
        JsonNode whole = body instanceof String text ? json.readTree(text) : json.valueToTree(body);
        JsonNode chosen = choose(whole, new LinkedHashSet<>(List.of(fields.split(",", -1))));
        return body instanceof String ? json.writeValueAsString(chosen) : chosen;
    }

    private static JsonNode choose(JsonNode whole, Set<String> fields) {
        if (whole instanceof ArrayNode list) {
            list.forEach(each -> choose(each, fields));
        } else if (whole instanceof ObjectNode thing) {
            List<String> known = new ArrayList<>(thing.propertyNames());
            if (!known.containsAll(fields)) {
                throw new Unusable("fields can name " + String.join(", ", known) + ".");
            }
            thing.retain(fields);
        }
        return whole;
    }
}
