package dev.assay.server.job;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement;
import dev.assay.server.web.Unusable;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that the team writes below a posting. They are read as the posting is, and only ever grow: a quote of an older version stays
 * where it is.
 */
final class Addenda {

    private static final String HEADING = "Requirements\n\n- ";

    private final JobReader reader;

    Addenda(JobReader reader) {
        this.reader = reader;
    }

    /** The posting with the lines below it. */
    static Document below(Document posting, String lines) {
        return lines.isEmpty()
                ? posting
                : Document.of(
                        posting.name(),
                        posting.sha256(),
                        posting.text() + lines,
                        posting.pageStarts(),
                        posting.date(),
                        posting.findings(),
                        posting.placements());
    }

    /** The lines with one more. */
    static String with(String lines, Addition addition) {
        return (lines.isEmpty() ? "\n\nAdded by the team\n\n- " : lines + "\n- ") + addition.text();
    }

    /**
     * The job with what the last line of its posting asks.
     *
     * @param job whose posting ends with the line already
     * @param number what the first new requirement's id ends in
     */
    Job read(Job job, Addition addition, int number) {
        Document posting = job.posting();
        List<Requirement> asked = reader.read(Document.of(
                        posting.name(), posting.sha256(), HEADING + addition.text(), List.of(0), null, List.of()))
                .requirements();
        if (asked.isEmpty()) {
            throw new Unusable(
                    "“" + addition.text() + "” is not understood as a requirement. Name what is asked, such as"
                            + " “Experience with Kafka” or “Three years of Java”.");
        }
        Relocation there = new Relocation(
                posting,
                posting.text().length() - HEADING.length() - addition.text().length());
        List<Requirement> all = new ArrayList<>(job.requirements());
        for (int i = 0; i < asked.size(); i++) {
            all.add(there.of(asked.get(i), "R" + (number + i), addition.importance()));
        }
        return new Job(posting, job.title(), all);
    }
}
