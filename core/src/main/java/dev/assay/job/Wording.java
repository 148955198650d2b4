package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import java.util.List;
import java.util.Optional;

/** How much a stretch of words wants what it asks, where the words say so. */
final class Wording {

    private static final Phrases OPTIONAL = Phrases.of("""
            optional, optionally, not required, not mandatory, not necessary, not essential, not a requirement, not a must
            isn't required, not strictly required, no requirement, isn't a requirement, isn't necessary, but not necessary, not needed, isn't needed, aren't needed, don't need to know
            """, "optional");

    private static final Phrases PREFERRED = Phrases.of("""
            a plus, is plus, big plus, huge plus, strong plus, definite plus, great plus, real plus, major plus, added plus, plus point
            plus points, are plus, as plus, considered plus, bonus, bonus points, a bonus, extra points, nice to have, nice to haves, nice if
            would be nice, be nice, good to have, great to have, great if, good if, would be good, would be great, be good, be great
            preferred, preferable, preferably, ideally, ideal, desirable, desired, desirably, advantageous, beneficial, an asset
            added advantage, is an advantage, an advantage, be an advantage, your advantage, is advantage, be advantage, as advantage
            of advantage, be of advantage, distinct advantage, big advantage, strong advantage, great advantage, be of benefit, a benefit
            be valuable, is valuable, also valuable, are valuable, highly valued, is valued, be helpful, is helpful, are helpful, be useful
            is useful, are useful, useful, welcome, is appreciated, be appreciated, are appreciated, highly appreciated, greatly appreciated
            even better, we'd love, we would love, would love, love to see, not expected, strongly considered, is favourable
            be favourable, favorable, considered favorably, beneficially, recommended, it helps if, helps if, brownie points, get excited
            really excited, stand out, sets you apart, set you apart, be interesting, is a nice, a nice, be glad of, glad of, so would, as would, be delighted, be wonderful, be lovely, cherry on top, icing on the cake, by no means a condition, not a condition, no condition, glad if, happy if, delighted if, surplus to, we also like, round off, be a strong point, would help
            would be handy, come in handy, comes in handy, be cool, is nice, nice but not, there helps, also helps, experience helps, knowledge helps, increase your chances, valued, assets, credit, would be ideal, in the best case, at best, at best you, optimally, not mandatory but
            """, "preferred");

    private static final Phrases REQUIRED = Phrases.of("""
            must, must have, a must, mandatory, is required, are required, be required, is essential, are essential, required
            is a requirement, requirement, non negotiable, is necessary, are necessary, essential, imperative, crucial, is needed
            """, "required");

    /** Followed by one of these, "preferred" and "ideal" speak of something else than importance. */
    private static final Phrases NO_WISH = Phrases.of(
            "would love to meet, we'd love to meet, would love to hear, we'd love to hear, love to meet, preferred language, preferred location, preferred place, ideal candidate, "
                    + "ideal applicant, ideal person, ideal engineer, ideal developer, ideal fit, ideal profile, ideal match, ideal hire, credit hours, credit hour, "
                    + "credit card, credit cards, credit risk, credit check, credit score, credit scoring, credit union, assets management, assets and, "
                    + "welcome to, welcome feedback, welcome change, welcome challenges, desired outcome, desired outcomes, desired result, desired results, desired state");

    private Wording() {}

    /** What the words say; the weakest wish counts, and "not required" is no requirement. */
    static Optional<Importance> of(List<Word> words) {
        if (OPTIONAL.isIn(words)) {
            return Optional.of(isNiceToo(words) ? Importance.PREFERRED : Importance.OPTIONAL);
        }
        if (isNiceToo(words)) {
            return Optional.of(Importance.PREFERRED);
        }
        return REQUIRED.isIn(words) ? Optional.of(Importance.REQUIRED) : Optional.empty();
    }

    private static boolean isNiceToo(List<Word> words) {
        int at = PREFERRED.indexIn(words, 0);
        while (at >= 0) {
            if (NO_WISH.lengthAt(words, at) == 0) {
                return true;
            }
            at = PREFERRED.indexIn(words, at + 1);
        }
        return endsInPlus(words);
    }

    /** "Kubernetes experience is plus", "Docker - plus", "Helm (+)". */
    private static boolean endsInPlus(List<Word> words) {
        int last = words.size() - 1;
        if (last > 2
                && words.get(last).is(")")
                && words.get(last - 1).is("+")
                && words.get(last - 2).is("(")) {
            return true;
        }
        while (last > 0 && !words.get(last).isWord()) {
            last--;
        }
        return last > 1 && words.get(last).is("plus");
    }
}
