package dev.assay.job;

import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An opening, as its posting describes it.
 *
 * @param posting the text that describes it
 * @param title what the opening is called; empty where the posting does not say
 * @param requirements what the posting asks of the person, in the order of their quotes; may be empty
 */
public record Job(Document posting, String title, List<Requirement> requirements) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Job {
        requirements = List.copyOf(requirements);
    }

    /** The posting's words at a place, on one line. */
    public String words(Span span) {
        return BLANKS.matcher(posting.quote(span)).replaceAll(" ").strip();
    }
}
