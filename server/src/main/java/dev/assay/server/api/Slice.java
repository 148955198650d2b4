package dev.assay.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.server.web.Unusable;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The part of a list that a program asks for. What comes after it is found by the {@code Link} header of the answer (RFC 8288), whose cursor
 * names a place and not a number: things that come meanwhile shift nothing.
 *
 * @param limit how many at most
 * @param after the place that it begins after; empty at the beginning
 */
public record Slice(int limit, String after) {

    /** How many where nothing is asked for. */
    public static final String USUAL = "50";

    private static final int MOST = 200;

    public Slice {
        if (limit < 1 || limit > MOST) {
            throw new Unusable("limit is from 1 to " + MOST + ".");
        }
    }

    /** The part that the parameters {@code limit} and {@code after} ask for. */
    public static Slice of(int limit, String cursor) {
        try {
            return new Slice(limit, new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
        } catch (IllegalArgumentException fault) {
            throw noCursor();
        }
    }

    /** What to say of a cursor that none of our answers gave. */
    public static Unusable noCursor() {
        return new Unusable("after is not a cursor: follow the link to the next part as it was given.");
    }

    /** The place as a whole number; {@code beginning} at the beginning. */
    public long number(long beginning) {
        try {
            return after.isEmpty() ? beginning : Long.parseLong(after);
        } catch (NumberFormatException fault) {
            throw noCursor();
        }
    }

    /** How many to look for: one more than is answered tells whether more follow. */
    public int sought() {
        return limit + 1;
    }

    /**
     * The answer.
     *
     * @param found up to {@link #sought()} things
     * @param place what names the place of a thing in the list
     */
    public <T> ResponseEntity<List<T>> answer(List<T> found, Function<T, Object> place) {
        return answer(found, place, Function.identity());
    }

    /** The cursor of what comes after this part; null where nothing does. */
    public <T> @Nullable String next(List<T> found, Function<T, Object> place) {
        return found.size() <= limit
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                place.apply(found.get(limit - 1)).toString().getBytes(UTF_8));
    }

    /** The same in the form that {@code form} gives each. */
    public <T, S> ResponseEntity<List<S>> answer(List<T> found, Function<T, Object> place, Function<T, S> form) {
        List<S> all = found.stream().limit(limit).map(form).toList();
        return answer(all, next(found, place));
    }

    /** The answer that holds a part in another form, with the cursor of what comes after it; null where nothing does. */
    public static <T> ResponseEntity<T> answer(T part, @Nullable String cursor) {
        if (cursor == null) {
            return ResponseEntity.ok(part);
        }
        String next = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", cursor)
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(part);
    }
}
