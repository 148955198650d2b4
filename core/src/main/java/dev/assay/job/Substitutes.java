package dev.assay.job;

import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;

/** Statements that ask nothing themselves, but say what may stand in for the degrees asked above: "4 years of experience may be substituted for a degree". */
final class Substitutes {

    private static final Phrases STAND_IN = Phrases.of("""
            substituted for, substitute for, substituted in place of, considered in lieu of, accepted in lieu of, used in lieu of, in lieu of a degree
            in lieu of degree, in lieu of the degree, in lieu of formal education, in place of a degree, instead of a degree, replace a degree
            replace the degree, replaces a degree, substitutes for, count in place of
            """);

    private Substitutes() {}

    /** "…; or an equivalent combination of education and experience": behind what was asked, and instead of it. */
    private static final Phrases COMBINATION = Phrases.of("""
            or an equivalent combination, or any equivalent combination, or equivalent combination, or a combination of education
            or any combination of education, any equivalent combination of, an equivalent combination of education
            """);

    /** Whether the words name a degree only as what something else stands in for. */
    static boolean says(List<Word> words) {
        if (COMBINATION.startIn(words)) {
            return true;
        }
        int at = STAND_IN.indexIn(words, 0);
        return at > 0 && !EducationPhrase.isIn(words.subList(0, at)) && EducationPhrase.isIn(words);
    }

    /** Lets an equivalent count for the degrees that were asked. */
    static void apply(List<Draft> drafts) {
        drafts.replaceAll(draft -> {
            EducationAsked asked = draft.education();
            return asked == null
                    ? draft
                    : draft.with(new EducationAsked(asked.level(), asked.fields(), asked.relatedField(), true));
        });
    }
}
