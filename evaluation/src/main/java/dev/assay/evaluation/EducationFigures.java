package dev.assay.evaluation;

import static dev.assay.evaluation.EmploymentFigures.agreement;

import dev.assay.evaluation.labels.LabelledResume;
import dev.assay.evaluation.labels.LabelledResume.Course;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Education;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the degrees and certificates of a résumé. */
final class EducationFigures {

    private EducationFigures() {}

    static void compare(LabelledResume label, Resume resume, Tally tally) {
        compareDegrees(label.education(), resume.education(), tally);
        compareCertificates(
                label.certifications(),
                resume.certifications().stream().map(Certification::text).toList(),
                tally);
    }

    private static void compareDegrees(List<Course> labelled, List<Education> given, Tally tally) {
        List<Education> left = new ArrayList<>(given);
        for (Course course : labelled) {
            Education match = mostAlike(course, left);
            if (match == null || names(course, match) == 0) {
                tally.note("missed education", course);
            } else {
                left.remove(match);
                boolean right = course.level().is(match.level());
                tally.add(Figure.RESUME_LEVEL, right ? Counts.RIGHT : Counts.WRONG);
                if (!right) {
                    tally.note("level read as " + match.level(), course);
                }
            }
        }
        left.forEach(
                education -> tally.note("invented education", education.field() + " at " + education.institution()));
        tally.add(Figure.RESUME_EDUCATION, new Counts(given.size() - left.size(), labelled.size(), given.size()));
    }

    private static void compareCertificates(List<String> labelled, List<String> given, Tally tally) {
        List<String> missed = new ArrayList<>(labelled);
        missed.removeIf(name -> given.stream().anyMatch(other -> Phrase.overlap(name, other)));
        missed.forEach(name -> tally.note("missed certification", name));
        given.stream()
                .filter(name -> labelled.stream().noneMatch(other -> Phrase.overlap(name, other)))
                .forEach(name -> tally.note("invented certification", name));
        tally.add(
                Figure.RESUME_CERTIFICATIONS,
                new Counts(labelled.size() - missed.size(), labelled.size(), given.size()));
    }

    /** The first of those that agree best. */
    private static @Nullable Education mostAlike(Course course, List<Education> given) {
        Education best = null;
        for (Education education : given) {
            if (best == null || likeness(course, education) > likeness(course, best)) {
                best = education;
            }
        }
        return best;
    }

    private static int likeness(Course course, Education education) {
        return names(course, education) + (course.level().is(education.level()) ? 1 : 0);
    }

    private static int names(Course course, Education education) {
        return 2 * agreement(course.institution(), education.institution())
                + agreement(course.field(), education.field());
    }
}
