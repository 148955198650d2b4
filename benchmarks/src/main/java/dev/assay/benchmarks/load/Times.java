package dev.assay.benchmarks.load;

import java.util.List;
import java.util.Locale;

/**
 * How long answers took.
 *
 * @param nanos in rising order
 */
record Times(List<Long> nanos) {

    Times {
        nanos = nanos.stream().sorted().toList();
    }

    /** Milliseconds within which that share of the answers came. */
    private double within(double share) {
        return nanos.isEmpty() ? Double.NaN : nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
    }

    String words(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s %6d answers, p50 %.0f ms, p99 %.0f ms, slowest %.0f ms",
                name,
                nanos.size(),
                within(0.5),
                within(0.99),
                within(1));
    }
}
