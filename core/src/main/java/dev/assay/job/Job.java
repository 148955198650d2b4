package dev.assay.job;

import dev.assay.text.Document;
import java.util.List;

/**
 * An opening, as its posting describes it.
 *
 * @param posting the text that describes it
 * @param title what the opening is called; empty where the posting does not say
 * @param requirements what the posting asks of the person, in the order of their quotes; may be empty
 */
public record Job(Document posting, String title, List<Requirement> requirements) {
    public Job {
        requirements = List.copyOf(requirements);
    }
}
