package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads the employments of a résumé from the sections that tell them. */
final class EmploymentSections {

    private EmploymentSections() {}

    /** The employments, in the order of the text. */
    static List<Employment> read(Document document, List<Section> sections) {
        List<Employment> employments = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind().tellsEmployments()) {
                List<Employment> told = new ArrayList<>(EmploymentReader.read(document, section));
                NarrativeEmployments.readWithin(document, section).stream()
                        .filter(within ->
                                told.stream().noneMatch(known -> Objects.equals(known.dates(), within.dates())))
                        .toList()
                        .forEach(told::add);
                told.sort(
                        Comparator.comparingInt(employment -> employment.body().start()));
                employments.addAll(told);
            } else if (mayHoldStray(section.kind())) {
                employments.addAll(EmploymentReader.readStray(document, section));
            }
        }
        if (employments.isEmpty()) {
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
