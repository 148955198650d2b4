package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Placement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document inside a message. What is taken out of one is checked as if its writer meant harm, since a hostile file may be it. */
final class DocumentMessage {

    private static final int LONGEST_DETAIL = 4_096;
    private static final int MOST_FINDINGS = 1 << 16;
    private static final int MOST_PAGES = 1 << 20;
    private static final int LATEST_YEAR = 9_999;

    private final MessageReader message;
    private final Limits limits;

    DocumentMessage(MessageReader message, Limits limits) {
        this.message = message;
        this.limits = limits;
    }

    static void write(Document document, MessageWriter message) {
        message.text(document.text());
        message.number(document.pages());
        document.pageStarts().forEach(message::number);
        YearMonth date = document.date();
        message.number(date == null ? 0 : date.getYear()).tag(date == null ? 0 : date.getMonthValue());
        List<Finding> findings =
                document.findings().subList(0, Math.min(document.findings().size(), MOST_FINDINGS));
        message.number(findings.size());
        findings.forEach(finding -> write(finding, message));
        message.number(document.placements().size());
        for (Placement placement : document.placements()) {
            message.number(placement.start()).number(placement.end());
            write(placement.area(), message);
        }
    }

    private static void write(Finding finding, MessageWriter message) {
        message.choice(finding.kind()).number(finding.page());
        message.optionalText(finding.text()).text(finding.detail());
        message.number(finding.areas().size());
        finding.areas().forEach(area -> write(area, message));
    }

    private static void write(Area area, MessageWriter message) {
        message.decimal(area.left()).decimal(area.top()).decimal(area.right()).decimal(area.bottom());
    }

    Document read(FileId file) {
        String text = message.text(limits.characters());
        List<Integer> pageStarts = pageStarts(text.length());
        YearMonth date = date();
        List<Finding> findings = new ArrayList<>();
        for (int left = message.number(0, MOST_FINDINGS); left > 0; left--) {
            findings.add(finding(pageStarts.size()));
        }
        return Document.of(file.name(), file.sha256(), text, pageStarts, date, findings, placements(text.length()));
    }

    private List<Integer> pageStarts(int length) {
        int pages = message.number(1, MOST_PAGES);
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pages; i++) {
            start = message.number(start, i == 0 ? 0 : length);
            starts.add(start);
        }
        return starts;
    }

    private @Nullable YearMonth date() {
        int year = message.number(0, LATEST_YEAR);
        int month = message.tag(12);
        return month == 0 ? null : YearMonth.of(year, month);
    }

    private Finding finding(int pages) {
        Finding.Kind kind = message.choice(Finding.Kind.class);
        int page = message.number(1, pages);
        String text = message.optionalText(limits.characters());
        String detail = message.text(LONGEST_DETAIL);
        List<Area> areas = new ArrayList<>();
        for (int left = message.number(0, limits.characters()); left > 0; left--) {
            areas.add(area());
        }
        return new Finding(kind, page, text, detail, areas);
    }

    private List<Placement> placements(int length) {
        List<Placement> placements = new ArrayList<>();
        for (int left = message.number(0, length); left > 0; left--) {
            int start = message.number(0, length - 1);
            placements.add(new Placement(start, message.number(start + 1, length), area()));
        }
        return placements;
    }

    private Area area() {
        double left = message.decimal();
        double top = message.decimal();
        double right = message.decimal();
        double bottom = message.decimal();
        if (left > right || top > bottom) {
            throw new MalformedMessage("an area turned inside out");
        }
        return new Area(left, top, right, bottom);
    }
}
