package dev.assay.resume;

import dev.assay.resume.date.DateRange;
import dev.assay.resume.date.DateScanner;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderPiece.Kind;
import dev.assay.resume.header.HeaderPieces;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.SectionHeadings;
import dev.assay.resume.layout.SectionKind;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a section that tells employments, with its dates and, when asked, its pieces. */
final class HeaderRow {

    private static final Pattern LENGTH_OF_TIME =
            Pattern.compile("(?:\\d{1,2} (?:years?|yrs?)(?: \\d{1,2} (?:months?|mos?))?|\\d{1,2} (?:months?|mos?))");

    private static final Set<String> AT = Set.of("at", "@");

    private static final int LONGEST = 400;
    private static final int MAX_LENGTH = 130;
    private static final int MAX_WORDS = 16;
    private static final int MAX_WORDS_OF_HEADING = 4;
    private static final int MAX_WORDS_OF_NAME = 8;

    /** Of a row that names a role, an employer and a place. */
    private static final int MAX_WORDS_WITH_TITLE = 12;

    private final Row row;
    private final Row head;
    private final List<DateRange> dates;
    private final int words;
    private @Nullable List<HeaderPiece> pieces;
    private @Nullable Boolean headingOfBody;

    HeaderRow(Row row) {
        this.row = row;
        List<DateRange> all = DateScanner.scan(row.text());
        this.head = RowHead.of(row, all);
        this.dates =
                all.stream().filter(date -> date.end() <= head.text().length()).toList();
        this.words = wordsOutsideDates();
    }

    Row row() {
        return row;
    }

    List<HeaderPiece> pieces() {
        List<HeaderPiece> known = pieces;
        if (known == null) {
            known = HeaderPieces.of(head.text(), dates);
            pieces = known;
        }
        return known;
    }

    /** The dates that make the row open an employment, or null. */
    @Nullable
    DateRange anchor() {
        if (head.text().length() > LONGEST) {
            return null;
        }
        DateRange range =
                dates.stream().filter(date -> !date.lone()).findFirst().orElse(null);
        if (range != null) {
            return opensWithRange(range) ? range : null;
        }
        return dates.size() == 1 && opensWithLoneDate(dates.getFirst()) ? dates.getFirst() : null;
    }

    private boolean opensWithRange(DateRange range) {
        if (HeaderWords.startsBody(head.text())
                && HeaderWords.label(beforeColon()).isEmpty()) {
            return false;
        }
        if (words == 0) {
            return true;
        }
        if (words > MAX_WORDS || (head.endsSentence() && words > 6 && !hasTitle())) {
            return false;
        }
        if (row.bulleted() || (words > 9 && !isAtStart(range))) {
            return words <= 12 && hasTitle();
        }
        return isAtStart(range) || isAtEnd(range) || hasTitle();
    }

    private String beforeColon() {
        return head.text().substring(0, head.text().indexOf(':'));
    }

    private boolean opensWithLoneDate(DateRange date) {
        if (words > 9 || head.endsSentence() || HeaderWords.startsBody(head.text())) {
            return false;
        }
        if (row.bulleted()) {
            return isAtEnd(date) && isRoleOfEmployer() && !HeaderWords.startsWithVerb(head.text());
        }
        return (isAtStart(date) || isAtEnd(date)) && (words == 0 || hasTitle() || has(Kind.EMPLOYER));
    }

    /** Whether only signs stand before the date. */
    boolean isAtStart(DateRange date) {
        return head.text().substring(0, date.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isAtEnd(DateRange date) {
        int bracket = head.text().indexOf('(', date.end());
        int end = bracket < 0 ? head.text().length() : bracket;
        return head.text().substring(date.end(), end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a row without own dates may be part of the lines that open an employment. */
    boolean isHeaderLike() {
        String text = head.text();
        return !row.bulleted()
                && !row.startsSmall()
                && text.length() <= MAX_LENGTH
                && words > 0
                && words <= 12
                && dates.isEmpty()
                && !(head.endsSentence() && words > 6)
                && !text.endsWith(":")
                && !text.endsWith(",")
                && !isLabelOfBody()
                && !isHeadingOfBody()
                && !startsWithVerb();
    }

    /** Whether the row is the heading of a part of an employment ("Responsibilities"). */
    private boolean isHeadingOfBody() {
        Boolean known = headingOfBody;
        if (known == null) {
            known = words <= MAX_WORDS_OF_HEADING
                    && (SectionHeadings.kindOf(head.text()) == SectionKind.RESULTS
                            || SectionHeadings.isHighlights(head.text()));
            headingOfBody = known;
        }
        return known;
    }

    private boolean isLabelOfBody() {
        return HeaderWords.startsBody(head.text())
                && HeaderWords.label(beforeColon()).isEmpty();
    }

    private boolean startsWithVerb() {
        return words >= 3 && HeaderWords.startsWithVerb(head.text()) && !(hasTitle() && words <= 5);
    }

    boolean hasTitle() {
        return has(Kind.TITLE);
    }

    /** Whether the row is an item of a list, without dates, that names a role and an employer. */
    boolean isListedRole() {
        return row.bulleted()
                && dates.isEmpty()
                && words <= MAX_WORDS_WITH_TITLE
                && !head.endsSentence()
                && isRoleOfEmployer()
                && !HeaderWords.startsWithVerb(head.text());
    }

    /** Whether the row is an item of a list, without dates, that is a name and no sentence. */
    boolean isBulletedName() {
        return row.bulleted()
                && dates.isEmpty()
                && words > 0
                && words <= MAX_WORDS_OF_NAME
                && !row.startsSmall()
                && !head.endsSentence()
                && !head.text().endsWith(":")
                && HeaderWords.isNameLike(head.text())
                && !HeaderWords.startsWithVerb(head.text());
    }

    /** Whether the row begins with the name of a role and goes on with a name: "Intern, Acme Ltd". */
    private boolean isRoleOfEmployer() {
        return pieces().size() > 1
                && pieces().get(0).kind() == Kind.TITLE
                && (pieces().get(1).kind() == Kind.EMPLOYER || pieces().get(1).kind() == Kind.UNKNOWN)
                && HeaderWords.isNameLike(head.text());
    }

    boolean has(Kind kind) {
        return pieces().stream().anyMatch(piece -> piece.kind() == kind);
    }

    /** Whether the row is the name of a role and nothing else. */
    boolean isTitleOnly() {
        return isHeaderLike()
                && words <= 6
                && pieces().stream().allMatch(piece -> piece.kind() == Kind.TITLE || piece.kind() == Kind.DEPARTMENT)
                && hasTitle();
    }

    /** Whether the row says in so many words whose role it names ("Developer at Acme"), so that what else its dates stand beside is a place. */
    boolean isRoleAtEmployer() {
        if (!isHeaderLike()) {
            return false;
        }
        for (int i = 1; i < pieces().size(); i++) {
            HeaderPiece role = pieces().get(i - 1);
            String between = head.text().substring(role.end(), pieces().get(i).start());
            if (role.kind() == Kind.TITLE
                    && AT.contains(SmallLetters.of(between).strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row holds a range of dates and the name of a role or nothing else. */
    boolean isRangeWithTitleAtMost() {
        boolean range = dates.size() == 1 && !dates.getFirst().lone();
        return range
                && words <= 7
                && pieces().stream().allMatch(piece -> piece.kind() != Kind.UNKNOWN && piece.kind() != Kind.EMPLOYER);
    }

    /** Whether the row tells only a place, a length of time, or a detail by its label. */
    boolean isAside() {
        if (!row.bulleted() && dates.isEmpty() && HeaderWords.startsAside(head.text())) {
            return true;
        }
        return isHeaderLike() && !pieces().isEmpty() && pieces().stream().allMatch(piece -> piece.kind() == Kind.ASIDE);
    }

    /** Whether the row is a length of time and nothing else ("4 years 5 months", "1 yr 2 mos"). */
    boolean isLengthOfTime() {
        return LENGTH_OF_TIME.matcher(row.text()).matches();
    }

    /** Whether the row reads "Name, Country" and may be the place of something that another row names. */
    boolean isNameWithPlace() {
        return pieces().size() == 2
                && pieces().get(0).kind() == Kind.UNKNOWN
                && pieces().get(1).kind() == Kind.ASIDE
                && pieces().get(1).weak();
    }

    boolean isNameLike() {
        return isHeaderLike()
                && HeaderWords.isNameLike(head.text(), hasTitle() ? MAX_WORDS_WITH_TITLE : MAX_WORDS_OF_NAME);
    }

    private int wordsOutsideDates() {
        int count = 0;
        int date = 0;
        boolean inWord = false;
        for (int i = 0; i < head.text().length(); i++) {
            if (date < dates.size() && i == dates.get(date).start()) {
                i = dates.get(date++).end() - 1;
                inWord = false;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(head.text().charAt(i));
            count += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && !Row.blank(head.text().charAt(i)));
        }
        return count;
    }
}
