package dev.assay.rank;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import java.util.List;

/** What a requirement asks, in the posting's own words. */
final class Asked {

    private static final int LONGEST = 80;

    private Asked() {}

    /** The alternatives that a requirement names, else its family, else its quote, on one line of modest length. */
    static String of(Job job, Requirement requirement) {
        Term family = requirement.family();
        if (!requirement.anyOf().isEmpty()) {
            return shortened(list(job, requirement.anyOf()));
        }
        return family == null ? quote(job, requirement) : job.words(family.span());
    }

    /** The requirement's quote on one line of modest length. */
    static String quote(Job job, Requirement requirement) {
        return shortened(job.words(requirement.quote()));
    }

    /** {@code A, B or C}. */
    static String list(Job job, List<Term> terms) {
        List<String> names =
                terms.stream().map(term -> job.words(term.span())).distinct().toList();
        String last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
