package dev.assay.report;

import dev.assay.Shortlist.Unread;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.match.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Candidates in bands and by requirement.
 *
 * @param groups the requirements by importance
 * @param bands the candidates by band
 * @param unread the files that could not be read
 * @param compares whether candidates can be chosen for a comparison
 */
record Listing(List<ColumnGroup> groups, List<Band> bands, List<Unread> unread, boolean compares) {
    Listing {
        groups = List.copyOf(groups);
        bands = List.copyOf(bands);
        unread = List.copyOf(unread);
    }

    /** @param candidates the highest score first */
    static Listing of(Job job, List<Listed> candidates, List<Unread> unread, Links links) {
        return new Listing(groups(job, candidates), bands(candidates, links), unread, links.compares());
    }

    /** The columns of the matrix, that of the names among them. */
    int columns() {
        return 1 + groups.stream().mapToInt(group -> group.columns().size()).sum();
    }

    String unreadCount() {
        return Words.count(unread.size(), "file", "files") + " not read";
    }

    static List<ColumnGroup> groups(Job job, List<Listed> candidates) {
        return Stream.of(Importance.values())
                .map(importance -> new ColumnGroup(importance, columns(job, candidates, importance)))
                .filter(group -> !group.columns().isEmpty())
                .toList();
    }

    private static List<Column> columns(Job job, List<Listed> candidates, Importance importance) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < job.requirements().size(); index++) {
            Requirement requirement = job.requirements().get(index);
            if (requirement.importance() == importance) {
                String text = RequirementText.of(requirement, job);
                columns.add(Column.of(index, requirement, text, Tally.of(marksOn(index, candidates))));
            }
        }
        return columns;
    }

    private static List<Mark> marksOn(int index, List<Listed> candidates) {
        return candidates.stream().map(each -> each.marks().get(index)).toList();
    }

    private static List<Band> bands(List<Listed> candidates, Links links) {
        List<Band> bands = new ArrayList<>();
        List<ListedView> current = new ArrayList<>();
        for (Listed candidate : candidates) {
            if (!current.isEmpty() && current.getFirst().listed().band() != candidate.band()) {
                bands.add(Band.of(current));
                current = new ArrayList<>();
            }
            current.add(ListedView.of(candidate, links));
        }
        if (!current.isEmpty()) {
            bands.add(Band.of(current));
        }
        return bands;
    }
}
