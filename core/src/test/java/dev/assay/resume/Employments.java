package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Sections;
import dev.assay.text.Document;
import java.util.List;

/** The employments of a text, and each on one line: "title @ employer [from..to]". */
final class Employments {

    private Employments() {}

    static List<String> read(String text) {
        return employments(text).stream().map(Employments::shown).toList();
    }

    static List<Employment> employments(String text) {
        Document document = ResumeText.document(text);
        return EmploymentSections.read(document, Sections.of(Row.of(document)));
    }

    private static String shown(Employment employment) {
        Object to = employment.present() ? "present" : employment.to() == null ? "?" : employment.to();
        return employment.title() + " @ " + employment.employer() + " ["
                + (employment.from() == null ? "?" : employment.from()) + ".." + to + "]";
    }
}
