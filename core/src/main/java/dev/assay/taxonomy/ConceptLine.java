package dev.assay.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A line of a data file that describes a concept. Most runs name few of the concepts, so a line is taken apart only when its
 * concept is asked for; that makes loading fast.
 */
final class ConceptLine {
    private final DataFile file;
    private final int number;
    private final ConceptKind kind;
    private final int start;
    private final int end;
    private final int idEnd;

    /** Set by whoever asks first; two that ask at once set equal ones. */
    private @Nullable Concept concept;

    ConceptLine(DataFile file, int number, ConceptKind kind, int start, int end) {
        this.file = file;
        this.number = number;
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.idEnd = file.find('|', start, end);
    }

    DataFile file() {
        return file;
    }

    ConceptKind kind() {
        return kind;
    }

    String id() {
        return file.text(start, file.skipBlanksBack(start, idEnd));
    }

    String text() {
        return file.text(start, end);
    }

    /** Where in the file the column of the label starts. */
    int labelStart() {
        return Math.min(idEnd + 1, end);
    }

    /** The label as the line writes it, without the marks of how it is found. */
    String label() {
        int labelEnd = file.find('|', labelStart(), end);
        int from = file.skipBlanks(labelStart(), labelEnd);
        String label = file.text(from, file.skipBlanksBack(from, labelEnd));
        int marks = 0;
        while (marks < label.length() && (label.charAt(marks) == '?' || label.charAt(marks) == '=')) {
            marks++;
        }
        return label.substring(marks);
    }

    int end() {
        return end;
    }

    Concept concept() {
        Concept known = concept;
        if (known == null) {
            known = new ConceptParser(this).parse();
            concept = known;
        }
        return known;
    }

    /** A fault found in this line. */
    TaxonomyFormatException fault(String fault) {
        return new TaxonomyFormatException(file.name(), number, fault);
    }
}
