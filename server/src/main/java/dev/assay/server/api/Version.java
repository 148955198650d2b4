package dev.assay.server.api;

import dev.assay.server.web.NotAsSeen;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of a thing as {@code ETag} and {@code If-Match} name them. */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Version() {}

    /** The tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change was made for.
     *
     * @param ifMatch the header; null where it was left out
     * @param from what the body says instead; null where it says nothing
     * @param current the version that there is
     */
    public static int seen(@Nullable String ifMatch, @Nullable Integer from, int current) {
        if (ifMatch == null) {
            return from == null ? 0 : from;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        int named = ifMatch.strip().equals("*") ? current : tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
        if (named != current) {
            throw new NotAsSeen();
        }
        return named;
    }
}
