package dev.assay.documents.source;

import dev.assay.text.Finding;
import dev.assay.text.Placement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contents of several files one behind the other, each on pages of its own. */
public final class JoinedContent {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private @Nullable YearMonth date;

    public JoinedContent(Budget budget) {
        this.budget = budget;
    }

    /** Adds what was read of a file. */
    public void add(Content content) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int offset = text.length();
        int pagesBefore = pageStarts.size();
        budget.write(content.text().length());
        text.append(content.text());
        content.pageStarts().forEach(start -> pageStarts.add(start + offset));
        for (Placement placement : content.placements()) {
            placements.add(new Placement(placement.start() + offset, placement.end() + offset, placement.area()));
        }
        for (Finding finding : content.findings()) {
            findings.add(new Finding(
                    finding.kind(), finding.page() + pagesBefore, finding.text(), finding.detail(), finding.areas()));
        }
        YearMonth other = content.date();
        if (other != null && (date == null || other.isAfter(date))) {
            date = other;
        }
    }

    /** Adds an empty page for a file that was not read. */
    public void addUnread(String detail) {
        add(new Content(
                "", List.of(0), null, List.of(new Finding(Finding.Kind.UNREADABLE_PAGE, 1, null, detail)), List.of()));
    }

    /** All of it. */
    public Content finish() {
        return new Content(text.toString(), pageStarts.isEmpty() ? List.of(0) : pageStarts, date, findings, placements);
    }
}
