package dev.assay.resume;

import dev.assay.resume.EmploymentHeader.Trust;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece.Kind;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.text.Document;
import dev.assay.text.SmallLetters;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the employments that one section tells. */
final class EmploymentReader {

    /** Where the lines of an employment's head stand relative to its dates. */
    private enum Layout {
        DATES_FIRST,
        DATES_BELOW
    }

    /** How words for interns start in other languages, and what else they are called. */
    private static final List<String> INTERN = List.of(
            "trainee", "praktik", "becari", "stagiair", "alternan", "estagi", "tirocin", "stagist", "stajyer", "staży");

    /** Rows below the dates among which a role or an employer is looked for, details such as "Hours per week: 40" included. */
    private static final int MOST_ROWS_BELOW = 6;

    /** Fewer employments do not tell by their number how each is laid out. */
    private static final int LEAST_TO_VOTE = 3;

    private final Document document;
    private final Section section;
    private final List<HeaderRow> rows = new ArrayList<>();
    private final List<EmploymentHeader> headers = new ArrayList<>();

    private EmploymentReader(Document document, Section section) {
        this.document = document;
        this.section = section;
        section.rows().forEach(row -> rows.add(new HeaderRow(row)));
    }

    /** The employments of a section, in the order of the text. */
    static List<Employment> read(Document document, Section section) {
        EmploymentReader reader = new EmploymentReader(document, section);
        reader.readDated();
        if (reader.headers.isEmpty() && section.kind() != SectionKind.ACTIVITIES) {
            reader.readUndated();
        }
        EmploymentGroups.resolve(reader.headers);
        return reader.employments();
    }

    /**
     * The employments that stand in a section about something else, as in columns that were read across each other: only a range of
     * dates with the name of a role beside it or close above it.
     */
    static List<Employment> readStray(Document document, Section section) {
        EmploymentReader reader = new EmploymentReader(document, section);
        for (int i = 0; i < reader.rows.size(); i++) {
            HeaderRow row = reader.rows.get(i);
            DateRange dates = row.isRangeWithTitleAtMost() ? row.anchor() : null;
            if (dates != null) {
                EmploymentHeader header = new EmploymentHeader(i, dates);
                header.take(row.row(), i, row.pieces(), Trust.MARKED);
                reader.takeTitleNearby(header, i);
                reader.takeBelow(header, i);
                if (header.title() != null) {
                    reader.headers.add(header);
                }
            }
        }
        return reader.employments();
    }

    private void readDated() {
        Layout layout = null;
        GroupedRoles group = GroupedRoles.none();
        for (int i = 0; i < rows.size(); i++) {
            DateRange dates = rows.get(i).anchor();
            group = group.at(rows, i);
            if (dates != null && group.holds(rows, i)) {
                headers.add(group.header(rows, i, dates));
                continue;
            }
            if (dates == null || isForeign(i, dates)) {
                continue;
            }
            layout = layout == null ? layoutOf(i) : layout;
            headers.add(header(i, dates, layout));
        }
    }

    /** Dates in an activity count only with a role ("Treasurer of the chess club, 2015 – 2017"). */
    private boolean isForeign(int at, DateRange dates) {
        return section.kind() == SectionKind.ACTIVITIES
                && (dates.lone() || !rows.get(at).hasTitle());
    }

    /** The layout that most of the dates speak for; in doubt that of the first. */
    private Layout layoutOf(int first) {
        int below = 0;
        int all = 0;
        for (int i = first; i < rows.size(); i++) {
            if (rows.get(i).anchor() != null) {
                all++;
                below += isBelowName(i) && !rows.get(i).row().afterGap() ? 1 : 0;
            }
        }
        boolean doubtful = all < LEAST_TO_VOTE || 2 * below == all;
        return (doubtful ? isBelowName(first) : 2 * below > all) ? Layout.DATES_BELOW : Layout.DATES_FIRST;
    }

    private boolean isBelowName(int anchor) {
        return anchor > 0 && (rows.get(anchor - 1).isHeaderLike() || isBulletedName(anchor - 1));
    }

    private EmploymentHeader header(int at, DateRange dates, Layout layout) {
        EmploymentHeader header = new EmploymentHeader(at, dates);
        if (at > firstFree() && !rows.get(at).hasTitle() && rows.get(at - 1).isRoleAtEmployer()) {
            header.take(rows.get(at - 1).row(), at - 1, rows.get(at - 1).pieces(), Trust.UNKNOWN_TOO);
        }
        header.take(rows.get(at).row(), at, rows.get(at).pieces(), Trust.UNKNOWN_TOO);
        if (section.kind() == SectionKind.ACTIVITIES || isBreak(header)) {
            return header;
        }
        if (layout == Layout.DATES_BELOW) {
            takeAbove(header, at, Trust.UNKNOWN_TOO);
            takeBelow(header, at);
        } else {
            takeBelow(header, at);
            takeAbove(header, at, Trust.MARKED);
        }
        takeTitleNearby(header, at);
        return header;
    }

    private int firstFree() {
        return headers.isEmpty() ? 0 : headers.getLast().lastRow() + 1;
    }

    private void takeAbove(EmploymentHeader header, int at, Trust trust) {
        for (int i = at - 1; i >= Math.max(firstFree(), at - 3) && !header.isComplete(); i--) {
            HeaderRow row = rows.get(i);
            if (row.isAside() || isPlaceOfAnother(row, i, at)) {
                continue;
            }
            if (!row.isHeaderLike()) {
                if (isBulletedName(i)) {
                    header.take(row.row(), i, row.pieces(), trust);
                }
                return;
            }
            Trust nameable = row.isNameLike() ? trust : Trust.MARKED;
            if (!header.take(row.row(), i, row.pieces(), nameable) || row.row().afterGap()) {
                return;
            }
        }
    }

    /**
     * "• Acme Ltd" that opens an employment, its role and dates below: apart from what stands above, which may be a list of its own, and with a
     * line below it that is no item beside it.
     */
    private boolean isBulletedName(int at) {
        boolean apart = at == 0 || rows.get(at).row().afterGap();
        return apart
                && rows.get(at).isBulletedName()
                && at + 1 < rows.size()
                && !rows.get(at + 1).row().bulleted()
                && !rows.get(at + 1).row().afterGap();
    }

    /** "Cork, Ireland" below a name is its place; right behind the employment before, it is that one's where a name follows the dates. */
    private boolean isPlaceOfAnother(HeaderRow row, int at, int dates) {
        if (!row.isNameWithPlace()) {
            return false;
        }
        if (at > firstFree()) {
            return isNameAlone(rows.get(at - 1));
        }
        return !headers.isEmpty() && dates + 1 < rows.size() && isNameAlone(rows.get(dates + 1));
    }

    private static boolean isNameAlone(HeaderRow row) {
        return row.isNameLike() && !row.row().endsSentence() && (row.has(Kind.UNKNOWN) || row.has(Kind.EMPLOYER));
    }

    private void takeBelow(EmploymentHeader header, int at) {
        int end = Math.min(rows.size(), at + 3);
        for (int i = at + 1; i < end && !header.isComplete(); i++) {
            HeaderRow row = rows.get(i);
            if (row.isAside()) {
                end = Math.min(rows.size(), Math.min(end + 1, at + MOST_ROWS_BELOW));
                continue;
            }
            if (!(row.isNameLike() || row.isTitleOnly()) || (i + 1 < rows.size() && opensNext(header, i))) {
                return;
            }
            header.take(row.row(), i, row.pieces(), Trust.UNKNOWN_TOO);
        }
    }

    /** Whether a row rather belongs to the employment whose dates follow it. */
    private boolean opensNext(EmploymentHeader header, int at) {
        return header.title() != null
                && rows.get(at).hasTitle()
                && rows.get(at + 1).anchor() != null;
    }

    /** In columns that were read across each other a role can stand a few lines above its dates. */
    private void takeTitleNearby(EmploymentHeader header, int at) {
        for (int i = at - 1; i >= Math.max(firstFree(), at - 3) && header.title() == null; i--) {
            if (rows.get(i).isTitleOnly()) {
                header.take(rows.get(i).row(), i, rows.get(i).pieces(), Trust.MARKED);
            }
        }
    }

    private void readUndated() {
        if (rows.stream().noneMatch(row -> row.isHeaderLike() && row.hasTitle())) {
            readListed();
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isHeaderLike() || !rows.get(i).hasTitle()) {
                continue;
            }
            EmploymentHeader header = new EmploymentHeader(i, null);
            header.take(rows.get(i).row(), i, rows.get(i).pieces(), Trust.UNKNOWN_TOO);
            takeAbove(header, i, Trust.UNKNOWN_TOO);
            boolean free = i + 1 < rows.size() && !rows.get(i + 1).hasTitle();
            if (free) {
                takeBelow(header, i);
            }
            headers.add(header);
        }
    }

    /** A section that is nothing but a list of roles, each with its employer: "- Tester, Acme Ltd". */
    private void readListed() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isListedRole()) {
                EmploymentHeader header = new EmploymentHeader(i, null);
                header.take(rows.get(i).row(), i, rows.get(i).pieces(), Trust.UNKNOWN_TOO);
                headers.add(header);
            }
        }
    }

    private List<Employment> employments() {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            EmploymentHeader header = headers.get(i);
            int lastRow = i + 1 < headers.size() ? headers.get(i + 1).firstRow() - 1 : rows.size() - 1;
            if (header.title() != null || (header.employer() != null && !isBreak(header))) {
                employments.add(employment(header, Math.max(lastRow, header.lastRow())));
            }
        }
        return employments;
    }

    private boolean isBreak(EmploymentHeader header) {
        String name = text(header.employer());
        return name != null && HeaderWords.isBreak(name);
    }

    private Employment employment(EmploymentHeader header, int lastRow) {
        DateRange dates = header.dates();
        String title = text(header.title());
        Span head = span(header.firstRow(), header.lastRow());
        return new Employment(
                title,
                text(header.employer()),
                dates == null ? null : dates.from(),
                dates == null ? null : dates.to(),
                dates != null && dates.present(),
                isInternship(document.quote(head)),
                dates == null ? null : datesOf(header, dates),
                head,
                span(header.firstRow(), lastRow));
    }

    private Span datesOf(EmploymentHeader header, DateRange dates) {
        int row = rows.get(header.anchorRow()).row().start();
        return document.span(row + dates.start(), row + dates.end());
    }

    private static boolean isInternship(String head) {
        String lower = SmallLetters.of(head);
        return Words.of(lower).stream()
                .anyMatch(word ->
                        (word.startsWith("intern") && !word.startsWith("interna") && !word.startsWith("internet"))
                                || INTERN.stream().anyMatch(word::startsWith));
    }

    private Span span(int firstRow, int lastRow) {
        return document.span(
                rows.get(firstRow).row().start(), rows.get(lastRow).row().end());
    }

    private @Nullable String text(@Nullable Stretch place) {
        return place == null ? null : document.text().substring(place.start(), place.end());
    }
}
