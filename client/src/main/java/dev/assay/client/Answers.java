package dev.assay.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.client.call.ApiClient;
import dev.assay.client.call.ApiException;
import dev.assay.client.call.ApiResponse;
import dev.assay.client.model.Problem;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What the server says beside the body of an answer. */
public final class Answers {

    private static final Pattern NEXT = Pattern.compile("<[^>]*[?&]after=([^&>]+)[^>]*>;\\s*rel=\"next\"");

    private Answers() {}

    /** Asks for one part of a list: of the methods that end in {@code WithHttpInfo}, those that take {@code after}. */
    @FunctionalInterface
    public interface Part<T> {
        /**
         * The part behind a cursor.
         *
         * @param after the cursor; null for the first part
         */
        ApiResponse<List<T>> after(@Nullable String after) throws ApiException;
    }

    /** A whole list, part by part. */
    public static <T> List<T> all(Part<T> part) throws ApiException {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ApiResponse<List<T>> answer = part.after(cursor.orElse(null));
            all.addAll(answer.getData());
            cursor = next(answer);
        } while (cursor.isPresent());
        return all;
    }

    /** The cursor of the part that comes after this answer; empty with the last part. */
    public static Optional<String> next(ApiResponse<?> answer) {
        return header(answer, "Link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> URLDecoder.decode(link.group(1), UTF_8));
    }

    /** The version of what was answered, with its quotation marks, as {@code ifMatch} takes it; empty where it has none. */
    public static Optional<String> version(ApiResponse<?> answer) {
        return header(answer, "ETag");
    }

    /** What the server says of why it refused (RFC 9457); empty where it did not answer, or something between answered for it. */
    public static Optional<Problem> problem(ApiException fault) {
        String body = fault.getResponseBody();
        if (body == null || body.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ApiClient.createDefaultObjectMapper().readValue(body, Problem.class));
        } catch (JacksonException noProblem) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(ApiResponse<?> answer, String name) {
        return answer.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst();
    }
}
