package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells lines that stand among demands and ask nothing of the person: what is paid and offered, to whom the line does not speak, and halves of
 * sentences whose demand stands elsewhere.
 */
final class Asides {

    /** "£55k", "60-75k", "52,000 to 61,000 a year"; not "100-200k users". */
    private static final Pattern PAY = Pattern.compile("[£$€₹]\\s?\\d"
            + "|(?<!\\d)\\d{2,3} ?k? ?[-–] ?\\d{2,3} ?k(?![\\p{L}\\d])(?! *\\p{L})"
            + "|(?<!\\d)\\d{2,3}[,.]\\d{3} ?(?:to|-|–) ?\\d{2,3}[,.]\\d{3} ?(?:a year|per|gross|EUR|USD|GBP|euros?\\b|$)"
            + "|(?<!\\p{L})(?i:salary|per annum|lpa|ctc)(?!\\p{L})");

    private static final Phrases OFFERED = Phrases.of("""
            pension, paid holiday, paid holidays, days of holiday, days holiday, vacation days, paid vacation, annual leave, parental leave, canteen, paid overtime, no overtime, equity package, equity stake, stock options
            share options, bonus scheme, health insurance, medical insurance, dental, free lunch, free lunches, perks, per annum, working hours, flexible hours
            home office allowance, learning budget, training budget, company car, gym membership, competitive salary
            """);

    private static final Phrases NOT_TO_YOU = Phrases.of("""
            agencies, recruiters, recruitment agencies, recruitment agency, staffing agencies, headhunters, inclusive employer, equal opportunity, equal opportunities
            equal opportunities employer, all qualified applicants, every applicant, all applicants, all backgrounds, guarantees an interview, guaranteed interview, without a photograph
            without a photo, no photograph, no photo, without regard to
            """);

    /** What a sentence ends in that leads to the list below it. */
    private static final Phrases LEADS_ON = Phrases.of("""
            if you, you also had, you also have, you had, you also, if you have, if you also, also have, following, as follows
            """);

    /** Who says so asks something, whatever it is about: "able to work flexible hours". */
    private static final Phrases ASKED = Phrases.of("""
            able to, ability to, willing, willingness, must, required, ready to, readiness, prepared to, commitment, committed, you
            """);

    private static final Phrases HALF = Phrases.of("""
            but is not, but it is not, but not, but isn't, but it isn't, though not, though it is not, although not, but by no means, but no must, but optional
            """);

    private static final int WORDS_OF_HALF = 6;

    private Asides() {}

    /** Whether the words of a statement ask nothing. */
    static boolean isAside(String statement, List<Word> words) {
        List<Word> said = words.stream().filter(Word::isWord).toList();
        return PAY.matcher(statement).find()
                || ((OFFERED.isIn(words) || NOT_TO_YOU.isIn(words)) && !ASKED.isIn(words))
                || (HALF.startIn(words) && said.size() <= WORDS_OF_HALF)
                || endsIn(LEADS_ON, said);
    }

    private static boolean endsIn(Phrases phrases, List<Word> words) {
        for (int i = Math.max(0, words.size() - 3); i < words.size(); i++) {
            if (phrases.lengthAt(words, i) == words.size() - i) {
                return true;
            }
        }
        return false;
    }
}
