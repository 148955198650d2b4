package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledPosting.EducationLabel;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the degrees that a posting asks. */
final class EducationAskedFigures {

    private EducationAskedFigures() {}

    static void compare(LabelledPosting label, Job job, Tally tally) {
        List<Given> given = given(job);
        List<Given> left = new ArrayList<>(given);
        int labelled = 0;
        for (Item item : label.items()) {
            @Nullable EducationLabel asked = item.education();
            if (asked != null) {
                labelled++;
                Optional<Given> match = left.stream()
                        .filter(one -> Phrase.overlap(one.quote(), item.quote()))
                        .findFirst();
                match.ifPresentOrElse(
                        one -> compare(asked, one.asked(), item, tally),
                        () -> tally.note("missed education", item.quote()));
                match.ifPresent(left::remove);
            }
        }
        left.forEach(one -> tally.note("invented education", one.quote()));
        tally.add(Figure.AD_EDUCATION, new Counts(given.size() - left.size(), labelled, given.size()));
    }

    private static void compare(EducationLabel label, EducationAsked asked, Item item, Tally tally) {
        boolean level = label.level().is(asked.level()) || label.level().isLoose();
        boolean flags = label.relatedField() == asked.relatedField() && label.equivalent() == asked.equivalent();
        tally.add(Figure.AD_LEVEL, level ? Counts.RIGHT : Counts.WRONG);
        tally.add(Figure.AD_FLAGS, flags ? Counts.RIGHT : Counts.WRONG);
        if (!level || !flags) {
            tally.note("education read otherwise", asked + " in \"" + item.quote() + "\"");
        }
    }

    private static List<Given> given(Job job) {
        List<Given> given = new ArrayList<>();
        for (Requirement requirement : job.requirements()) {
            if (requirement.education() != null) {
                given.add(new Given(requirement.education(), job.posting().quote(requirement.quote())));
            }
        }
        return given;
    }

    private record Given(EducationAsked asked, String quote) {}
}
