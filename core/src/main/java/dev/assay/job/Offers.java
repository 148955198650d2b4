package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that stand among demands, but say what is paid and offered. */
final class Offers {

    /** "£55k", "60-75k", "52,000 to 61,000 a year"; not "100-200k users". */
    private static final Pattern PAY = Pattern.compile("[£$€₹]\\s?\\d"
            + "|(?<!\\d)\\d{2,3} ?k? ?[-–] ?\\d{2,3} ?k(?![\\p{L}\\d])(?! *\\p{L})"
            + "|(?<!\\d)\\d{2,3}[,.]\\d{3} ?(?:to|-|–) ?\\d{2,3}[,.]\\d{3} ?(?:a year|per|gross|EUR|USD|GBP|euros?\\b|$)"
            + "|(?<!\\p{L})(?i:salary|per annum|lpa|ctc)(?!\\p{L})");

    private static final Phrases OFFERED = Phrases.of("""
            pension, paid holiday, paid holidays, days of holiday, days holiday, vacation days, paid vacation, annual leave, parental leave, canteen, paid overtime, no overtime
            equity package, equity stake, stock options, share options, bonus scheme, health insurance, medical insurance, dental, free lunch, free lunches, perks, working hours
            flexible hours, home office allowance, learning budget, training budget, company car, gym membership
            """);

    /** Who says so asks something, whatever it is about: "able to work flexible hours". */
    private static final Phrases ASKED = Phrases.of("""
            able to, ability to, willing, willingness, must, required, ready to, readiness, prepared to, commitment, committed
            """);

    private Offers() {}

    /** Whether a statement does. */
    static boolean isOffer(String statement, List<Word> words) {
        return PAY.matcher(statement).find() || (OFFERED.isIn(words) && !ASKED.isIn(words));
    }
}
