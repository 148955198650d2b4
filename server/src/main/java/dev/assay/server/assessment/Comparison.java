package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.explain.Difference;
import dev.assay.job.Job;
import dev.assay.job.RequirementText;
import dev.assay.match.Verdict;
import dev.assay.report.Standing;
import dev.assay.server.web.Unusable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Two or three candidates side by side, and why each is above the next.
 *
 * @param entries the candidates, the highest score first
 * @param differences of each candidate and the next
 */
record Comparison(Job job, List<Shortlist.Entry> entries, List<Difference> differences) {

    private static final int DECIMALS = 3;
    private static final int MOST = 3;

    Comparison {
        entries = List.copyOf(entries);
        differences = List.copyOf(differences);
    }

    static Comparison of(Shortlist shortlist, List<String> candidates) {
        List<Shortlist.Entry> entries = shortlist.entries().stream()
                .filter(entry -> candidates.contains(entry.applicant().candidate()))
                .sorted(Comparator.comparingInt(Shortlist.Entry::rank))
                .toList();
        List<Difference> differences = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            differences.add(Difference.between(
                    entries.get(i - 1).applicant().assessment().explanation(),
                    entries.get(i).applicant().assessment().explanation()));
        }
        return new Comparison(shortlist.job(), entries, differences);
    }

    /** The same, where it is of as many as can be compared. */
    Comparison required() {
        if (entries.size() < 2 || entries.size() > MOST) {
            throw new Unusable("Choose two or three candidates of the shortlist to compare.");
        }
        return this;
    }

    /**
     * A requirement on which they differ.
     *
     * @param cells how each candidate stands
     * @param gains what it adds to each candidate's place above the next; "0" where nothing
     */
    record Row(String id, String text, List<Cell> cells, List<String> gains) {}

    /** How one candidate stands on a requirement. */
    record Cell(Standing standing, String because, String anchor) {}

    /** The requirements that differ, those first that put the first candidate highest. */
    List<Row> rows() {
        List<TreeMap<Integer, BigDecimal>> gains = gains();
        return differing(gains).stream().map(index -> row(index, gains)).toList();
    }

    /** How many requirements make no difference. */
    int same() {
        return job.requirements().size() - differing(gains()).size();
    }

    private static List<Integer> differing(List<TreeMap<Integer, BigDecimal>> gains) {
        return gains.stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((Integer index) -> gains.getFirst().getOrDefault(index, BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<TreeMap<Integer, BigDecimal>> gains() {
        List<TreeMap<Integer, BigDecimal>> gains = new ArrayList<>();
        for (Difference difference : differences) {
            TreeMap<Integer, BigDecimal> each = new TreeMap<>();
            List<BigDecimal> rounded = difference.rounded(DECIMALS);
            for (int i = 0; i < rounded.size(); i++) {
                each.put(difference.parts().get(i).index(), rounded.get(i));
            }
            gains.add(each);
        }
        return gains;
    }

    private Row row(int index, List<TreeMap<Integer, BigDecimal>> gains) {
        String id = job.requirements().get(index).id();
        return new Row(
                id,
                RequirementText.of(job.requirements().get(index), job),
                entries.stream()
                        .map(entry -> cell(
                                entry,
                                id,
                                entry.applicant().assessment().verdicts().get(index)))
                        .toList(),
                gains.stream()
                        .map(each -> words(each.getOrDefault(index, BigDecimal.ZERO)))
                        .toList());
    }

    private static Cell cell(Shortlist.Entry entry, String id, Verdict verdict) {
        String candidate = entry.applicant().candidate();
        return new Cell(Standing.of(verdict), verdict.because(), candidate + "#" + candidate + "-" + id);
    }

    /** What all rows add up to: how far each candidate is above the next. */
    List<String> totals() {
        return differences.stream()
                .map(difference -> words(difference.total().rounded(DECIMALS)))
                .toList();
    }

    /** The same exactly. */
    List<String> exactTotals() {
        return differences.stream()
                .map(difference -> difference.total().toString())
                .toList();
    }

    String name(int index) {
        return entries.get(index).applicant().candidate();
    }

    static String words(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : String.format(Locale.ROOT, "%+.3f", number).replace('-', '−');
    }
}
