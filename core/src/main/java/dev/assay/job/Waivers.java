package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;

/** Tells statements that say a degree is not asked: "no degree required", "we do not care about degrees". */
final class Waivers {

    private static final Phrases DEGREES = Phrases.of("""
            degree, degrees, diploma, diplomas, bachelor's, bachelor, master's, education, university education, studies, certificate
            certificates, formal education, formal training
            """);

    private static final Phrases IN_FRONT = Phrases.of("""
            no, not needed a, not required a, not needed, not required, not necessary, neither, neither a, nor, nor a, without, without a, don't need, don't need a, do not need a, don't care about, do not care about
            don't care if you have, don't require, don't require a, do not require a, no need for a, not need a, don't ask for, don't ask for a
            regardless of, regardless of your, irrespective of, don't look at, don't insist on, not care about, instead of, instead of a
            """);

    private static final Phrases BETWEEN = Phrases.of(
            "formal, university, college, academic, technical, computer, science, cs, relevant, particular, specific, a, your, higher");

    private static final Phrases BEHIND = Phrases.of("""
            is not required, is not needed, is not necessary, is not a requirement, isn't required, isn't needed, isn't necessary, are not required
            are not needed, is unnecessary, is irrelevant, doesn't matter, does not matter, don't matter, aren't required, isn't a requirement
            is no requirement, is not a must, isn't a must, not required, not needed, not necessary
            """);

    private static final int MOST_BETWEEN = 3;

    private Waivers() {}

    /** Whether the words say so, and ask for no degree besides. */
    static boolean waive(List<Word> words) {
        boolean waived = false;
        for (int i = 0; i < words.size(); i++) {
            int length = DEGREES.lengthAt(words, i);
            if (length > 0) {
                if (!isWaivedInFront(words, i) && !isWaivedBehind(words, i + length)) {
                    return false;
                }
                waived = true;
                i += length - 1;
            }
        }
        return waived;
    }

    private static boolean isWaivedInFront(List<Word> words, int degree) {
        for (int from = Math.max(0, degree - MOST_BETWEEN - 4); from < degree; from++) {
            int next = from + IN_FRONT.lengthAt(words, from);
            while (next > from && next < degree && BETWEEN.lengthAt(words, next) > 0) {
                next += BETWEEN.lengthAt(words, next);
            }
            if (next > from && next == degree) {
                return true;
            }
        }
        return false;
    }

    /** Right behind it, and not in a parenthesis: "a degree (not required)" is a wish. */
    private static boolean isWaivedBehind(List<Word> words, int next) {
        return next < words.size() && BEHIND.lengthAt(words, next) > 0;
    }
}
