package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges evidence against a degree that is asked: its level, its field, and what the posting takes instead. */
final class EducationJudge implements Judge {

    private final EducationAsked asked;
    private final StudyFields fields;
    private final Wording wording;

    EducationJudge(Requirement requirement, Taxonomy taxonomy, Wording wording) {
        EducationAsked education = requirement.education();
        this.asked = education == null ? new EducationAsked(null, List.of(), false, false) : education;
        this.fields = new StudyFields(asked, taxonomy);
        this.wording = wording;
    }

    @Override
    public Optional<Judgement> judge(Evidence piece) {
        return switch (piece.fact()) {
            case Fact.Degree degree -> judge(piece, degree);
            case Fact.Practice practice when practice.concept() == null -> insteadOfDegree(piece, practice);
            case Fact.Certificate certificate -> insteadOfCourse(piece, certificate.concept());
            case Fact.Skill _, Fact.Practice _, Fact.SpokenLanguage _, Fact.Trait _ -> Optional.empty();
        };
    }

    private Optional<Judgement> judge(Evidence piece, Fact.Degree degree) {
        Fit level = level(degree.level());
        if (level == Fit.SILENT) {
            return Optional.empty();
        }
        if (level == Fit.RULED_OUT) {
            return Optional.of(
                    judgement(Outcome.NOT_MET, piece, Bearing.BROADER, wording.degree(degree, asked, Fit.RULED_OUT)));
        }
        Fit field = fields.fit(degree.field());
        // A course is a course whether or not it led to a degree.
        boolean finished = degree.complete() || asked.level() == null;
        boolean full = level == Fit.FULL && field == Fit.FULL && finished;
        Fit worst = level == Fit.FULL ? field : level;
        return Optional.of(judgement(
                full ? Outcome.MET : Outcome.PARTLY, piece, worst.bearing(), wording.degree(degree, asked, worst)));
    }

    private Fit level(@Nullable DegreeLevel stated) {
        DegreeLevel least = asked.level();
        if (least == null) {
            return Fit.FULL;
        }
        if (stated == null) {
            return Fit.UNCLEAR;
        }
        if (stated.compareTo(least) >= 0) {
            return Fit.FULL;
        }
        if (stated.compareTo(DegreeLevel.ASSOCIATE) >= 0) {
            return Fit.LESS;
        }
        // A course proves no degree and rules none out; a school certificate as the highest degree stated does.
        return stated == DegreeLevel.SECONDARY && !asked.equivalent() ? Fit.RULED_OUT : Fit.SILENT;
    }

    private Optional<Judgement> insteadOfDegree(Evidence piece, Fact.Practice practice) {
        DegreeLevel least = asked.level();
        if (!asked.equivalent() || least == null) {
            return Optional.empty();
        }
        boolean enough = practice.dated() && practice.months() >= months(least);
        return Optional.of(new Judgement(
                enough ? Outcome.MET : Outcome.PARTLY,
                PracticeJudge.strength(piece, practice),
                Bearing.COUNTS_TOO,
                piece,
                () -> Wording.insteadOfDegree(practice.months(), months(least), least)));
    }

    private Optional<Judgement> insteadOfCourse(Evidence piece, @Nullable String certificate) {
        if (asked.level() != null || certificate == null || fields.fit(certificate) != Fit.FULL) {
            return Optional.empty();
        }
        return Optional.of(judgement(
                Outcome.MET,
                piece,
                Bearing.SHOWS,
                wording.label(certificate) + " is a course in a field that is asked."));
    }

    /** The time that the degree usually takes to earn: as long a practice is what "or equivalent experience" asks for. */
    private static int months(DegreeLevel level) {
        return switch (level) {
            case NONE, SECONDARY -> 0;
            case ASSOCIATE -> 24;
            case BACHELOR -> 48;
            case MASTER -> 72;
            case DOCTORATE -> 96;
        };
    }

    private static Judgement judgement(Outcome outcome, Evidence piece, Bearing bearing, String because) {
        return new Judgement(outcome, piece.strength(), bearing, piece, () -> because);
    }
}
