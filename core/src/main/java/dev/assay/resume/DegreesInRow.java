package dev.assay.resume;

import dev.assay.resume.EducationPiece.Kind;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.taxonomy.DegreeLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts the degrees that one row tells: "MSc (2011) and BSc (2009), both in Physics, Foobar University". */
final class DegreesInRow {

    private DegreesInRow() {}

    /**
     * What a row says of one of its degrees.
     *
     * @param pieces its pieces, and the school and the field that stand with another degree of the row and hold for it too
     * @param dates the dates between its name and that of the next
     */
    record Part(List<EducationPiece> pieces, List<DateRange> dates) {}

    /** A part for each degree of another level, in the order of the row; one part where the row tells one degree or none. */
    static List<Part> of(Row row, List<EducationPiece> pieces, List<DateRange> dates) {
        List<Integer> starts = starts(pieces);
        if (starts.size() < 2) {
            return List.of(new Part(pieces, dates));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = i == 0 ? 0 : starts.get(i);
            int last = i + 1 < starts.size() ? starts.get(i + 1) : pieces.size();
            int from = i == 0 ? row.start() : pieces.get(first).start();
            int to = last < pieces.size() ? pieces.get(last).start() : row.end();
            parts.add(new Part(pieces.subList(first, last), within(dates, row, from, to)));
        }
        return parts.stream().map(part -> completed(part, parts)).toList();
    }

    /** The indexes of the pieces that name a degree of a level that none before has; courses and school certificates start one too. */
    private static List<Integer> starts(List<EducationPiece> pieces) {
        List<Integer> starts = new ArrayList<>();
        Set<DegreeLevel> known = EnumSet.noneOf(DegreeLevel.class);
        for (int i = 0; i < pieces.size(); i++) {
            DegreeLevel level = pieces.get(i).level();
            if (pieces.get(i).kind() == Kind.DEGREE && level != null && known.add(level)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static List<DateRange> within(List<DateRange> dates, Row row, int from, int to) {
        return dates.stream()
                .filter(date -> row.start() + date.start() >= from && row.start() + date.end() <= to)
                .toList();
    }

    private static Part completed(Part part, List<Part> parts) {
        if (!isHigher(part)) {
            return part;
        }
        List<EducationPiece> pieces = new ArrayList<>(part.pieces());
        if (pieces.stream().noneMatch(piece -> piece.kind() == Kind.INSTITUTION)) {
            lentSchool(parts).ifPresent(pieces::add);
        }
        if (pieces.stream().noneMatch(DegreesInRow::namesField)) {
            lentField(parts).ifPresent(pieces::add);
        }
        return new Part(pieces, part.dates());
    }

    private static boolean isHigher(Part part) {
        return part.pieces().stream()
                .map(EducationPiece::level)
                .anyMatch(level -> level != null && level.compareTo(DegreeLevel.ASSOCIATE) >= 0);
    }

    private static Optional<EducationPiece> lentSchool(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .filter(piece -> piece.kind() == Kind.INSTITUTION)
                .findFirst();
    }

    private static boolean namesField(EducationPiece piece) {
        return piece.field() != null && piece.kind() != Kind.UNKNOWN;
    }

    /** The field of another degree of the row, as a piece of its own. */
    private static Optional<EducationPiece> lentField(List<Part> parts) {
        return parts.stream()
                .filter(DegreesInRow::isHigher)
                .flatMap(part -> part.pieces().stream())
                .filter(DegreesInRow::namesField)
                .map(piece -> subject(piece.field()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<EducationPiece> subject(@Nullable Stretch field) {
        return Optional.ofNullable(field)
                .map(place -> new EducationPiece(Kind.SUBJECT, place.start(), place.end(), null, place));
    }
}
