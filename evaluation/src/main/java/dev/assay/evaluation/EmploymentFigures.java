package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledResume;
import dev.assay.evaluation.labels.LabelledResume.Position;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the employments of a résumé and their dates. */
final class EmploymentFigures {

    private static final int YEAR = 4;

    private EmploymentFigures() {}

    static void compare(LabelledResume label, Resume resume, Tally tally) {
        List<Employment> left = new ArrayList<>(resume.employments());
        for (Position position : label.positions()) {
            Employment match = mostAlike(position, left);
            if (match == null) {
                tally.note("missed employment", position);
            } else {
                left.remove(match);
                compareDates(position, match, tally);
            }
        }
        left.forEach(
                employment -> tally.note("invented employment", employment.title() + " at " + employment.employer()));
        int given = resume.employments().size();
        tally.add(
                Figure.RESUME_EMPLOYMENTS,
                new Counts(given - left.size(), label.positions().size(), given));
    }

    private static void compareDates(Position position, Employment employment, Tally tally) {
        if (position.from() == null) {
            return;
        }
        boolean exact = Objects.equals(position.from(), text(employment.from()))
                && Objects.equals(position.to(), employment.present() ? "present" : text(employment.to()));
        tally.add(Figure.RESUME_DATES, exact ? Counts.RIGHT : Counts.WRONG);
        if (!exact) {
            tally.note("dates read as " + employment.from() + " to " + employment.to(), position);
        }
    }

    private static @Nullable Employment mostAlike(Position position, List<Employment> employments) {
        Employment best = null;
        for (Employment employment : employments) {
            int likeness = likeness(position, employment);
            if (likeness > (best == null ? 0 : likeness(position, best))) {
                best = employment;
            }
        }
        return best;
    }

    /** How many of title, employer and year of start agree; 0 where neither title nor employer does. */
    private static int likeness(Position position, Employment employment) {
        int names =
                agreement(position.title(), employment.title()) + agreement(position.employer(), employment.employer());
        String from = position.from();
        boolean sameYear = from != null
                && employment.from() != null
                && from.substring(0, YEAR)
                        .equals(String.valueOf(employment.from().year()));
        return names > 0 && sameYear ? names + 1 : names;
    }

    /** 1 where both are there and agree. */
    static int agreement(@Nullable String labelled, @Nullable String read) {
        return labelled != null && read != null && Phrase.overlap(labelled, read) ? 1 : 0;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
