package dev.assay.resume.identity;

import dev.assay.resume.header.HeaderWords;
import dev.assay.resume.identity.Identity.Detail;
import dev.assay.resume.identity.Identity.Kind;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Sections;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.text.Document;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a document tells about who someone is. Stateless and thread-safe. */
public final class IdentityReader {

    /** What a document tells about who someone is. */
    public Identity read(Document document) {
        return read(document, Sections.of(Row.of(document)));
    }

    /**
     * What a document tells about who someone is.
     *
     * @param sections all of the document's sections
     */
    public Identity read(Document document, List<Section> sections) {
        Finder finder = new Finder(document);
        List<Row> own = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind() == SectionKind.TOP || section.kind() == SectionKind.CONTACT) {
                own.addAll(section.rows());
                section.rows().forEach(row -> finder.findIn(row, Trust.OWN_LINES));
            } else {
                section.rows().forEach(row -> finder.findIn(row, Trust.RUNNING_TEXT));
            }
        }
        String name = PersonName.find(own);
        if (name != null) {
            finder.findEvery(name);
        }
        return new Identity(finder.disjoint());
    }

    /** How far a line may be taken for one about the person. */
    private enum Trust {
        OWN_LINES,
        RUNNING_TEXT
    }

    /** Gathers details of one document. */
    private static final class Finder {
        private final Document document;
        private final List<Detail> found = new ArrayList<>();

        private Finder(Document document) {
            this.document = document;
        }

        private void findIn(Row row, Trust trust) {
            for (Stretch link : Links.in(row.text())) {
                boolean mail = row.text().substring(link.start(), link.end()).indexOf('@') > 0;
                add(mail ? Kind.EMAIL : Kind.LINK, row, link);
            }
            PhoneNumbers.in(row.text()).forEach(phone -> add(Kind.PHONE, row, phone));
            if (row.text().length() <= 160) {
                phrases(row.text()).forEach(phrase -> findPhrase(row, phrase, trust));
            }
        }

        private void findPhrase(Row row, Stretch phrase, Trust trust) {
            String words = row.text().substring(phrase.start(), phrase.end());
            Kind kind = IdentityWords.labelled(words);
            if (kind != null && (trust == Trust.OWN_LINES || isPersonal(kind))) {
                add(kind, row, phrase);
            } else if (words.endsWith("years old")) {
                add(Kind.AGE, row, phrase);
            } else if (trust == Trust.OWN_LINES
                    && (HeaderWords.isPlace(words) || IdentityWords.isStreet(Words.of(words)))) {
                add(Kind.ADDRESS, row, behindRole(row.text(), phrase));
            }
        }

        /** What a label tells in any part of a résumé; "City" or "Single" needs a part about the person. */
        private static boolean isPersonal(Kind kind) {
            return switch (kind) {
                case BIRTH, GENDER, NATIONALITY, ID_NUMBER, EMAIL, PHONE -> true;
                case NAME, LINK, ADDRESS, AGE, MARITAL_STATUS, PHOTO -> false;
            };
        }

        /** A line may start with what the person does: "Data engineer, 3 Mill Lane, Leeds". */
        private static Stretch behindRole(String text, Stretch phrase) {
            int start = phrase.start();
            int comma = text.indexOf(',', start);
            while (comma >= 0 && comma < phrase.end() && HeaderWords.isTitle(text.substring(start, comma))) {
                start = comma + 1;
                comma = text.indexOf(',', start);
            }
            return new Stretch(start, phrase.end());
        }

        private static List<Stretch> phrases(String text) {
            List<Stretch> phrases = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean wide = i + 1 < text.length() && Row.blank(text.charAt(i)) && Row.blank(text.charAt(i + 1));
                if (i == text.length() || wide || "|•·\t;".indexOf(text.charAt(i)) >= 0) {
                    addPhrase(phrases, text, start, i);
                    start = i + 1;
                }
            }
            return phrases;
        }

        private static void addPhrase(List<Stretch> phrases, String text, int start, int end) {
            int from = start;
            int to = end;
            while (from < to && Row.blank(text.charAt(from))) {
                from++;
            }
            while (to > from && Row.blank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                phrases.add(new Stretch(from, to));
            }
        }

        private void findEvery(String name) {
            String text = SmallLetters.of(document.text());
            String wanted = SmallLetters.of(name);
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                add(Kind.NAME, at, at + wanted.length());
            }
        }

        private void add(Kind kind, Row row, Stretch inRow) {
            add(kind, row.start() + inRow.start(), row.start() + inRow.end());
        }

        private void add(Kind kind, int start, int end) {
            found.add(new Detail(kind, document.text().substring(start, end), document.span(start, end)));
        }

        /** The details in the order of the text; of two that overlap the one that starts first, or is longer. */
        private List<Detail> disjoint() {
            List<Detail> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparingInt((Detail detail) -> detail.span().start())
                    .thenComparingInt(detail -> -detail.span().end())
                    .thenComparing(Detail::kind));
            List<Detail> kept = new ArrayList<>();
            for (Detail detail : sorted) {
                if (kept.isEmpty() || !kept.getLast().span().overlaps(detail.span())) {
                    kept.add(detail);
                }
            }
            return kept;
        }
    }
}
