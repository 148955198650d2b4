package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the employments of a résumé from the sections that tell them. */
final class EmploymentSections {

    private EmploymentSections() {}

    /** The employments, in the order of the text. */
    static List<Employment> read(Document document, List<Section> sections) {
        boolean headed = sections.stream().anyMatch(section -> section.kind().tellsEmployments());
        List<Employment> employments = new ArrayList<>(headed ? List.of() : readWithoutHeading(document, sections));
        if (!employments.isEmpty()) {
            return employments;
        }
        for (Section section : sections) {
            if (section.kind().tellsEmployments()) {
                List<Employment> told = new ArrayList<>(EmploymentReader.read(document, section));
                Set<Span> dates = new HashSet<>();
                told.forEach(employment -> dates.add(employment.dates()));
                NarrativeEmployments.readWithin(document, section).stream()
                        .filter(within -> !dates.contains(within.dates()))
                        .forEach(told::add);
                told.sort(
                        Comparator.comparingInt(employment -> employment.body().start()));
                employments.addAll(told);
            } else if (mayHoldStray(section.kind())) {
                employments.addAll(EmploymentReader.readStray(document, section));
            }
        }
        if (headed && employments.isEmpty()) {
            employments.addAll(readWithoutHeading(document, sections));
        }
        return employments.isEmpty() ? NarrativeEmployments.read(document, sections) : employments;
    }

    private static boolean mayHoldStray(SectionKind kind) {
        return switch (kind) {
            case SKILLS, SUMMARY, EDUCATION, LANGUAGES, CONTACT -> true;
            default -> false;
        };
    }

    /** A résumé without any heading of its employments: dated roles in the parts that announce nothing else. */
    private static List<Employment> readWithoutHeading(Document document, List<Section> sections) {
        List<Employment> employments = new ArrayList<>();
        for (Section section : sections) {
            boolean neutral = switch (section.kind()) {
                case TOP, OTHER, RESULTS, SUMMARY -> true;
                default -> false;
            };
            if (neutral) {
                EmploymentReader.read(document, section).stream()
                        .filter(employment -> employment.title() != null && employment.from() != null)
                        .forEach(employments::add);
            }
        }
        return employments;
    }
}
