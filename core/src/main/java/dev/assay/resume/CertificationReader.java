package dev.assay.resume;

import dev.assay.resume.Resume.Certification;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.date.DateScanner;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderSplitter;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Words;
import dev.assay.taxonomy.Mention;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads certificates: the rows of their own section, rows elsewhere that say "certified", and names of known certificates. */
final class CertificationReader {

    private static final int MAX_WORDS = 24;
    private static final int LEAD = 80;
    private static final int LONGEST_ROW = 600;

    private final Document document;
    private final Mentions mentions;
    private final Set<String> known = new HashSet<>();
    private final List<Certification> found = new ArrayList<>();

    private CertificationReader(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * The certificates of a résumé, in the order of the text.
     *
     * @param mentions the certificates of the taxonomy that the document names
     */
    static List<Certification> read(Document document, List<Section> sections, Mentions mentions) {
        CertificationReader reader = new CertificationReader(document, mentions);
        for (Section section : sections) {
            section.rows().forEach(row -> reader.read(section.kind(), row));
        }
        reader.found.sort(Comparator.comparing(Certification::span));
        return reader.found;
    }

    private void read(SectionKind kind, Row row) {
        if (row.text().length() > LONGEST_ROW) {
            readNamed(row);
            return;
        }
        switch (kind) {
            case CERTIFICATIONS -> readOwnRow(row);
            case COURSES, EDUCATION -> readSchooling(row);
            case EXPERIENCE, PROJECTS, INTERESTS, REFERENCES, PUBLICATIONS -> {}
            default -> readNamed(row);
        }
    }

    private void readOwnRow(Row row) {
        List<Mention> named = mentionsIn(row);
        List<DateRange> dates = DateScanner.scan(row.text());
        List<HeaderPiece> listed = listed(row, dates);
        if (named.size() > 1 || listed.size() > 1) {
            named.forEach(this::add);
            listed.stream()
                    .filter(piece -> named.stream().noneMatch(mention -> lies(mention, row, piece)))
                    .forEach(piece -> add(row, piece.start(), piece.end(), null));
        } else if (!row.startsSmall()
                && Words.of(row.text()).size() <= MAX_WORDS
                && !isDateOnly(row, dates)
                && row.text().indexOf('@') < 0) {
            int end = end(row, dates);
            add(row, Math.min(end, start(row, dates)), end, named.isEmpty() ? null : named.getFirst());
        }
    }

    /** The certificates of a row that lists several, each with the date behind it: "Foo Basics (2021), Bar Associate (2023)". */
    private static List<HeaderPiece> listed(Row row, List<DateRange> dates) {
        List<HeaderPiece> pieces = new ArrayList<>();
        int from = 0;
        for (DateRange date : dates) {
            int start = withoutSigns(row.text(), from, date.start());
            int end = withoutSignsBehind(row.text(), start, date.start());
            List<String> words = Words.of(row.text().substring(start, end));
            if (!words.isEmpty() && !EducationWords.isCertificateAside(words)) {
                pieces.add(new HeaderPiece(HeaderPiece.Kind.UNKNOWN, start, end, false));
            }
            from = date.end();
        }
        return pieces;
    }

    /** Whether a row tells only when a certificate was issued: "Issued March 2022 · No expiration date". */
    private static boolean isDateOnly(Row row, List<DateRange> dates) {
        return !dates.isEmpty()
                && HeaderSplitter.split(row.text(), dates).stream()
                        .map(piece -> Words.of(row.text().substring(piece.start(), piece.end())))
                        .allMatch(EducationWords::isCertificateAside);
    }

    /** Among degrees and courses: the clause that says "certified" or names a known certificate. */
    private void readSchooling(Row row) {
        List<Mention> named = mentionsIn(row);
        boolean held = !EducationWords.isNotHeld(row.text());
        for (HeaderPiece piece : HeaderSplitter.split(row.text(), DateScanner.scan(row.text()))) {
            List<String> words = Words.of(row.text().substring(piece.start(), piece.end()));
            boolean certified = words.contains("certified") || words.getFirst().equals("certification");
            boolean known = named.stream().anyMatch(mention -> lies(mention, row, piece));
            if (held && (certified || known) && words.size() <= MAX_WORDS) {
                Mention mention = named.stream()
                        .filter(candidate -> lies(candidate, row, piece))
                        .findFirst()
                        .orElse(null);
                add(row, piece.start(), piece.end(), mention);
                return;
            }
        }
    }

    private static boolean lies(Mention mention, Row row, HeaderPiece piece) {
        return mention.start() >= row.start() + piece.start() && mention.end() <= row.start() + piece.end();
    }

    private void readNamed(Row row) {
        for (Mention mention : mentionsIn(row)) {
            int at = mention.start() - row.start();
            String before = row.text().substring(Math.max(0, at - LEAD), at);
            if (!EducationWords.isNotHeld(before)) {
                add(mention);
            }
        }
    }

    private List<Mention> mentionsIn(Row row) {
        return mentions.within(row.start(), row.end());
    }

    /** The start of a row's name, behind a date that leads it: "2022: Foo Associate". */
    private static int start(Row row, List<DateRange> dates) {
        if (dates.isEmpty() || dates.getFirst().start() > 0) {
            return 0;
        }
        int length = row.text().length();
        int start = withoutSigns(row.text(), dates.getFirst().end(), length);
        return start == length ? 0 : start;
    }

    /** The first letter or digit between two offsets, or the second offset. */
    private static int withoutSigns(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The end of a stretch without the signs that part a name from what is behind it. */
    private static int withoutSignsBehind(String text, int from, int to) {
        int end = to;
        while (end > from && " ,;:.-–—|([\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The end of a row's name: dates and years in brackets behind it stay off. */
    private static int end(Row row, List<DateRange> dates) {
        int end = row.text().length();
        if (!dates.isEmpty()
                && row.text().substring(dates.getLast().end()).chars().noneMatch(Character::isLetterOrDigit)) {
            end = dates.getLast().start();
        }
        end = withoutSignsBehind(row.text(), 0, end);
        int bracket = row.text().lastIndexOf('(', end);
        boolean open = bracket > 0 && row.text().indexOf(')', bracket) >= end;
        end = open ? row.text().substring(0, bracket).stripTrailing().length() : end;
        return end == 0 ? row.text().length() : end;
    }

    private void add(Mention mention) {
        add(mention.concept().id(), mention.start(), mention.end());
    }

    private void add(Row row, int start, int end, @Nullable Mention mention) {
        add(mention == null ? null : mention.concept().id(), row.start() + start, row.start() + end);
    }

    private void add(@Nullable String concept, int start, int end) {
        if (concept == null || known.add(concept)) {
            found.add(new Certification(concept, document.text().substring(start, end), document.span(start, end)));
        }
    }
}
