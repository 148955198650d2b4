package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Years;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the amounts of practice that a posting asks. */
final class YearsFigures {

    private YearsFigures() {}

    static void compare(LabelledPosting label, Job job, Tally tally) {
        Set<Years> open = label.unsure().openYears();
        List<Asked> labelled = labelled(label, open);
        List<Asked> given = given(job, open);
        List<Asked> left = new ArrayList<>(given);
        int right = 0;
        for (Asked asked : labelled) {
            Optional<Asked> match = left.stream().filter(asked::agrees).findFirst();
            if (match.isPresent()) {
                right++;
                left.remove(match.get());
            } else {
                tally.note("missed years", asked);
            }
        }
        left.forEach(asked -> tally.note("invented years", asked));
        tally.add(Figure.AD_YEARS, new Counts(right, labelled.size(), given.size()));
    }

    private static List<Asked> labelled(LabelledPosting label, Set<Years> open) {
        List<Asked> asked = new ArrayList<>();
        for (Item item : label.items()) {
            if (item.years() != null && !open.contains(item.years())) {
                asked.add(new Asked(item.years(), item.quote()));
            }
        }
        return asked;
    }

    /** Requirements that stem from one quote share its years. */
    private static List<Asked> given(Job job, Set<Years> open) {
        record Place(Years years, int start) {}
        Set<Place> seen = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        for (Requirement requirement : job.requirements()) {
            @Nullable Years years = requirement.years();
            if (years != null && seen.add(new Place(years, requirement.quote().start())) && !open.contains(years)) {
                asked.add(new Asked(years, job.posting().quote(requirement.quote())));
            }
        }
        return asked;
    }

    private record Asked(Years years, String quote) {

        boolean agrees(Asked other) {
            return years.equals(other.years) && Phrase.overlap(quote, other.quote);
        }

        @Override
        public String toString() {
            return years.min() + ".." + years.max() + " in \"" + quote + "\"";
        }
    }
}
