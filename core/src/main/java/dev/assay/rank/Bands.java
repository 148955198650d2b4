package dev.assay.rank;

import dev.assay.match.Mark;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups candidates whose order hangs on the exact weights.
 *
 * <p>One candidate could overtake another if some change of every weight by up to 20 %, each on its own, puts it level or above.
 * Both scores have the same denominator, so only the sign of the sum of weight times difference matters, and that sum is least where
 * each weight is 0.8 times itself for a difference in favour and 1.2 times for one against. That decides it exactly, without chance.
 *
 * <p>A band begins with the best candidate not yet in one and reaches down to the last who could overtake that first one; equal
 * scores are never parted. So no one could overtake the first of a higher band, and the rule depends on no order of input.
 */
public final class Bands {

    private static final BigInteger LESS = BigInteger.valueOf(8);
    private static final BigInteger MORE = BigInteger.valueOf(12);

    private final JobWeights weights;

    public Bands(JobWeights weights) {
        this.weights = weights;
    }

    /** The band of each candidate, from 1, for the marks of candidates in falling order of their scores. */
    public List<Integer> number(List<List<Mark>> bestFirst) {
        List<List<BigInteger>> rows = bestFirst.stream().map(weights::earned).toList();
        List<Integer> bands = new ArrayList<>();
        for (int band = 1; bands.size() < rows.size(); band++) {
            int last = lastWith(rows, bands.size());
            while (bands.size() <= last) {
                bands.add(band);
            }
        }
        return List.copyOf(bands);
    }

    /** The last candidate of the band that begins with {@code first}. */
    private static int lastWith(List<List<BigInteger>> rows, int first) {
        int last = rows.size() - 1;
        while (last > first && !couldOvertake(rows.get(last), rows.get(first))) {
            last--;
        }
        while (last + 1 < rows.size() && sum(rows.get(last)).equals(sum(rows.get(last + 1)))) {
            last++;
        }
        return last;
    }

    private static boolean couldOvertake(List<BigInteger> lower, List<BigInteger> higher) {
        BigInteger leastLead = BigInteger.ZERO;
        for (int index = 0; index < higher.size(); index++) {
            BigInteger lead = higher.get(index).subtract(lower.get(index));
            leastLead = leastLead.add(lead.multiply(lead.signum() > 0 ? LESS : MORE));
        }
        return leastLead.signum() <= 0;
    }

    private static BigInteger sum(List<BigInteger> row) {
        return row.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
