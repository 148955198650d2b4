package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.date.DateScanner;
import dev.assay.resume.date.Expiry;
import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads degrees and courses of study: a new one begins where a row tells again what the one before has told already. */
final class EducationReader {

    /** Who speaks of themselves tells of a course, and does not name one. */
    private static final Set<String> PERSON = Set.of("i", "me", "my", "we");

    private static final int MAX_WORDS = 26;
    private static final int LONG_LINE = 85;
    private static final int LONGEST_ROW = 600;
    private static final int LONGEST_NAME = 60;

    private final Document document;
    private final Mentions mentions;
    private final List<EducationDraft> drafts = new ArrayList<>();

    private EducationReader(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * What a résumé says of education, in the order of the text.
     *
     * @param mentions the degrees and fields of study that the document names
     */
    static Schooling read(Document document, List<Section> sections, Mentions mentions) {
        EducationReader reader = new EducationReader(document, mentions);
        for (Section section : sections) {
            if (section.kind() == SectionKind.EDUCATION) {
                reader.readSection(section);
            } else if (section.kind() == SectionKind.COURSES) {
                reader.readCourses(section);
            }
        }
        if (reader.drafts.stream().noneMatch(EducationDraft::isTold)) {
            sections.forEach(reader::readDegreesElsewhere);
        }
        reader.drafts.removeIf(draft -> !draft.isTold());
        List<Education> education =
                reader.drafts.stream().map(reader::education).toList();
        return new Schooling(
                education,
                reader.drafts.stream().flatMap(EducationReader::names).toList());
    }

    private void readSection(Section section) {
        boolean open = false;
        Row before = null;
        for (Row row : section.rows()) {
            if (row.text().length() > LONGEST_ROW) {
                continue;
            }
            List<DateRange> dates = DateScanner.scan(row.text());
            List<EducationPiece> pieces = EducationPieces.of(row, dates, mentions);
            DateRange range = range(row, dates);
            if (open && isDegree(drafts.getLast()) && isCertificate(Words.of(row.text()), pieces)) {
                open = false;
                before = row;
                continue;
            }
            if (isTelling(row, pieces, range) && !isContinuation(before, row, pieces, range)) {
                List<DegreesInRow.Part> parts = DegreesInRow.of(row, pieces, dates);
                if (parts.size() > 1) {
                    parts.forEach(part -> add(row, part));
                } else {
                    if (!open || drafts.getLast().conflictsWith(pieces, range)) {
                        drafts.add(new EducationDraft());
                    }
                    drafts.getLast().add(row, pieces, range);
                }
                open = true;
            } else if (open) {
                addDetail(row, isContinuation(before, row, pieces, range) ? List.of() : pieces);
            }
            before = row;
        }
    }

    private static boolean isDegree(EducationDraft draft) {
        EducationPiece degree = draft.degree();
        DegreeLevel level = degree == null ? null : degree.level();
        return level != null && level.compareTo(DegreeLevel.ASSOCIATE) >= 0;
    }

    private void add(Row row, DegreesInRow.Part part) {
        EducationDraft draft = new EducationDraft();
        draft.add(row, part.pieces(), range(row, part.dates()));
        drafts.add(draft);
    }

    /** Whether a row is the rest of a long line above it. */
    private static boolean isContinuation(
            @Nullable Row before, Row row, List<EducationPiece> pieces, @Nullable DateRange range) {
        return before != null
                && before.text().length() >= LONG_LINE
                && !before.endsSentence()
                && !row.bulleted()
                && !row.afterGap()
                && range == null
                && !EducationDraft.has(pieces, Kind.DEGREE);
    }

    /** Where a course of study names its school and, where it is a degree, its field. */
    private static Stream<Stretch> names(EducationDraft draft) {
        EducationPiece degree = draft.degree();
        boolean course = degree != null && degree.level() == DegreeLevel.NONE;
        return Stream.of(Optional.ofNullable(draft.institution()), Optional.ofNullable(course ? null : draft.field()))
                .flatMap(Optional::stream);
    }

    /** The dates of a study among those of its row, which may also tell when a certificate ends. */
    private static @Nullable DateRange range(Row row, List<DateRange> all) {
        List<DateRange> dates =
                all.stream().filter(date -> !Expiry.isTold(row.text(), date)).toList();
        return dates.stream().filter(date -> !date.lone()).findFirst().orElse(dates.isEmpty() ? null : dates.getLast());
    }

    private static boolean isTelling(Row row, List<EducationPiece> pieces, @Nullable DateRange range) {
        boolean named = EducationDraft.hasDegree(pieces) || EducationDraft.has(pieces, Kind.INSTITUTION);
        List<String> all = Words.of(row.text());
        int words = all.size();
        if (all.stream().anyMatch(PERSON::contains)
                || isEmployment(row, pieces, range)
                || isDateOfText(row, pieces, range)
                || EducationWords.isTableHead(all)) {
            return false;
        }
        if ((words > MAX_WORDS && !EducationDraft.has(pieces, Kind.DEGREE)) || (row.startsSmall() && range == null)) {
            return false;
        }
        return named || (range != null && words <= 18);
    }

    /** Whether a row names a certificate by that word, and neither a degree nor a school beside it: behind a degree it is read elsewhere, and ends what is told of that. */
    private static boolean isCertificate(List<String> words, List<EducationPiece> pieces) {
        return !EducationDraft.hasDegree(pieces)
                && !EducationDraft.has(pieces, Kind.INSTITUTION)
                && EducationWords.isCertificate(words);
    }

    /** Whether a row only says when the résumé was written: "Written in May 2024". */
    private static boolean isDateOfText(Row row, List<EducationPiece> pieces, @Nullable DateRange range) {
        return range != null
                && range.lone()
                && !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> piece.kind() == Kind.UNKNOWN)
                && EducationWords.isCertificateAside(Words.of(words(row, pieces)));
    }

    private static String words(Row row, List<EducationPiece> pieces) {
        int end = Math.min(row.text().length(), pieces.getLast().end() - row.start());
        return row.text().substring(Math.max(0, pieces.getFirst().start() - row.start()), end);
    }

    /** Whether a row names a role and from when to when it was held: in a table of two columns a job may stand among the schools. */
    private static boolean isEmployment(Row row, List<EducationPiece> pieces, @Nullable DateRange range) {
        boolean plain = pieces.stream().allMatch(piece -> piece.kind() == Kind.UNKNOWN);
        return plain
                && range != null
                && !range.lone()
                && pieces.stream()
                        .map(piece -> row.text()
                                .substring(
                                        Math.max(0, piece.start() - row.start()),
                                        Math.min(row.text().length(), piece.end() - row.start())))
                        .anyMatch(HeaderWords::isTitle);
    }

    /** Adds a short row that names a school or field by words of its own; of others only whether the study was finished. */
    private void addDetail(Row row, List<EducationPiece> pieces) {
        EducationDraft draft = drafts.getLast();
        boolean labelled = EducationDraft.has(pieces, Kind.SUBJECT) && draft.guessesField();
        boolean lacking = labelled || draft.lacksField() || draft.lacksInstitution();
        boolean named = EducationDraft.has(pieces, Kind.SUBJECT)
                || EducationDraft.has(pieces, Kind.FACULTY)
                || (HeaderWords.isNameLike(row.text()) && !row.endsSentence());
        boolean taken = lacking && named && !row.bulleted();
        draft.add(row, taken ? pieces : List.of(), null);
    }

    /** In a list of courses each row is one, unless it names a certificate, which is read elsewhere. */
    private void readCourses(Section section) {
        for (Row row : section.rows()) {
            if (row.text().length() > LONGEST_ROW) {
                continue;
            }
            List<DateRange> dates = DateScanner.scan(row.text());
            List<EducationPiece> pieces = EducationPieces.of(row, dates, mentions);
            List<String> words = Words.of(row.text());
            boolean plain = words.size() <= 16 && !row.startsSmall() && !pieces.isEmpty();
            if (plain && !EducationWords.isCertificate(words)) {
                EducationDraft draft = new EducationDraft();
                draft.add(row, pieces, range(row, dates));
                drafts.add(draft);
            }
        }
    }

    private void readDegreesElsewhere(Section section) {
        if (section.kind().tellsEmployments() || section.kind() == SectionKind.PROJECTS) {
            return;
        }
        for (Row row : section.rows()) {
            if (row.text().length() > LONGEST_ROW) {
                continue;
            }
            List<DateRange> dates = DateScanner.scan(row.text());
            boolean named = mentions.within(row.start(), row.end()).stream()
                    .anyMatch(mention -> mention.concept().kind() == ConceptKind.DEGREE);
            if (named) {
                EducationDraft draft = new EducationDraft();
                List<EducationPiece> pieces = EducationPieces.of(row, dates, mentions).stream()
                        .filter(piece -> piece.kind() != Kind.UNKNOWN)
                        .toList();
                draft.add(row, pieces, range(row, dates));
                drafts.add(draft);
            }
        }
    }

    private Education education(EducationDraft draft) {
        EducationPiece degree = draft.degree();
        Stretch field = draft.field();
        DateRange dates = draft.dates();
        Span span = span(degree, field, draft);
        return new Education(
                degree == null ? levelOfSchool(draft) : degree.level(),
                text(field),
                field == null ? fieldOf(degree) : fieldConcept(field),
                text(draft.institution()),
                dates == null ? null : dates.to(),
                draft.isComplete(),
                span);
    }

    /** What a school's own name tells of the level where no degree is named. */
    private @Nullable DegreeLevel levelOfSchool(EducationDraft draft) {
        String school = text(draft.institution());
        return school != null && EducationWords.isSecondarySchool(school) ? DegreeLevel.SECONDARY : null;
    }

    /** The field that a degree's own name tells: "MCA". */
    private @Nullable String fieldOf(@Nullable EducationPiece degree) {
        if (degree == null) {
            return null;
        }
        return mentions.within(degree.start(), degree.end()).stream()
                .filter(mention -> mention.concept().kind() == ConceptKind.DEGREE)
                .flatMap(mention -> mention.concept().implies().stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String fieldConcept(Stretch field) {
        return mentions.within(field.start() - LONGEST_NAME, field.end() + LONGEST_NAME).stream()
                .filter(mention -> mention.concept().kind() == ConceptKind.FIELD_OF_STUDY
                        && field.overlaps(mention.start(), mention.end()))
                .map(mention -> mention.concept().id())
                .findFirst()
                .orElse(null);
    }

    /** From the degree to its field where nothing else stands between them, else the degree, the field or the school alone. */
    private Span span(@Nullable EducationPiece degree, @Nullable Stretch field, EducationDraft draft) {
        if (degree != null && field != null && field.start() >= degree.start() && field.end() <= degree.end() + 3) {
            return document.span(degree.start(), field.end());
        }
        if (degree != null) {
            return document.span(degree.start(), degree.end());
        }
        Stretch place = field == null ? draft.institution() : field;
        if (place == null) {
            throw new IllegalStateException("a course of study without words");
        }
        return document.span(place.start(), place.end());
    }

    private @Nullable String text(@Nullable Stretch place) {
        return place == null
                ? null
                : document.text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
    }
}
