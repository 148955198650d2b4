package dev.assay.documents.europass;

import static dev.assay.documents.europass.Fields.all;
import static dev.assay.documents.europass.Fields.joined;
import static dev.assay.documents.europass.Fields.text;

import dev.assay.documents.archive.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form that the Europass editor has written since 2020: HR-XML's candidate with parts of its own. */
final class Candidate {

    private static final String DATE = "FormattedDateTime";

    private final ResumeFlow out;

    Candidate(ResumeFlow out) {
        this.out = out;
    }

    void write(Element candidate) {
        Element person = candidate.child("CandidatePerson");
        Element profile = candidate.child("CandidateProfile");
        out.line(joined(" ", text(person, "PersonName", "GivenName"), text(person, "PersonName", "FamilyName")));
        all(person, "Communication").forEach(this::contact);
        out.section("About me", text(profile, "ExecutiveSummary"));
        jobs(all(profile, "EmploymentHistory", "EmployerHistory"));
        education(all(profile, "EducationHistory", "EducationOrganizationAttendance"));
        skills(profile);
        languages(person, all(profile, "PersonQualifications", "PersonCompetency"));
        publications(all(profile, "PublicationHistory", "Publication"));
        all(profile, "Others").forEach(this::other);
    }

    private void contact(Element way) {
        Element address = way.child("Address");
        out.line(joined(
                " ",
                text(way, "URI"),
                text(way, "DialNumber"),
                joined(
                        ", ",
                        text(address, "AddressLine"),
                        text(address, "CityName"),
                        text(address, "CountryCode").toUpperCase(Locale.ROOT))));
    }

    private void jobs(List<Element> employers) {
        if (!employers.isEmpty()) {
            out.heading("Work experience");
        }
        for (Element employer : employers) {
            for (Element position : all(employer, "PositionHistory")) {
                Element period = position.child("EmploymentPeriod");
                out.line(joined(", ", text(position, "PositionTitle"), text(employer, "OrganizationName")));
                out.line(joined(
                        " | ",
                        ResumeFlow.period(
                                date(period, "StartDate"),
                                date(period, "EndDate"),
                                text(period, "CurrentIndicator").equals("true")),
                        text(position, "City")));
                out.rich(text(position, "Description"));
                out.gap();
            }
        }
    }

    private void education(List<Element> schools) {
        if (!schools.isEmpty()) {
            out.heading("Education and training");
        }
        for (Element school : schools) {
            Element degree = school.child("EducationDegree");
            Element period = school.child("AttendancePeriod");
            out.line(joined(", ", text(degree, "DegreeName"), text(school, "OrganizationName")));
            out.line(ResumeFlow.period(
                    date(period, "StartDate"),
                    date(period, "EndDate"),
                    text(period, "Ongoing").equals("true")));
            out.line(labelled("Final grade", text(degree, "FinalGrade", "ScoreText")));
            out.line(labelled("Thesis", text(degree, "Thesis")));
            out.rich(text(degree, "OccupationalSkillsCovered"));
            out.gap();
        }
    }

    private void skills(@Nullable Element profile) {
        String loose = names(all(profile, "Skills", "PersonCompetency"));
        List<Element> groups = all(profile, "Skills", "SkillsGroup");
        if (!loose.isEmpty() || !groups.isEmpty()) {
            out.heading("Digital skills");
            out.line(loose);
            groups.forEach(
                    group -> out.line(joined(": ", text(group, "Title"), names(all(group, "PersonCompetency")))));
            out.gap();
        }
    }

    private static String names(List<Element> competencies) {
        return competencies.stream()
                .map(each -> text(each, "CompetencyName"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void languages(@Nullable Element person, List<Element> competencies) {
        List<Element> mother = all(person, "PrimaryLanguageCode");
        List<Element> others = competencies.stream()
                .filter(each -> text(each, "TaxonomyID").equals("language"))
                .toList();
        if (!mother.isEmpty() || !others.isEmpty()) {
            out.heading("Languages");
        }
        mother.forEach(each -> out.line(LanguageNames.of(each.text().toString().strip()) + ": native"));
        for (Element language : others) {
            String levels = all(language, "CompetencyDimension").stream()
                    .map(Candidate::level)
                    .collect(Collectors.joining(", "));
            out.line(joined(": ", LanguageNames.of(text(language, "CompetencyID")), levels));
        }
        out.gap();
    }

    /** {@code CEF-Speaking-Interaction} with {@code B2} is "B2 speaking interaction". */
    private static String level(Element dimension) {
        String kind = text(dimension, "CompetencyDimensionTypeCode");
        String last = kind.replace("CEF-Understanding-", "").replace("CEF-", "").replace('-', ' ');
        return joined(" ", text(dimension, "Score", "ScoreText"), last.toLowerCase(Locale.ROOT));
    }

    private void publications(List<Element> publications) {
        if (!publications.isEmpty()) {
            out.heading("Publications");
        }
        for (Element publication : publications) {
            out.line(joined(
                    ", ", text(publication, "Title"), text(publication, "Year"), text(publication, "Reference")));
            out.rich(text(publication, "FormattedPublicationDescription"));
        }
        out.gap();
    }

    private void other(Element section) {
        out.heading(text(section, "Title"));
        for (Element entry : all(section, "Other")) {
            Element period = entry.child("Date");
            out.line(text(entry, "Title"));
            out.line(ResumeFlow.period(date(period, "StartDate"), date(period, "EndDate"), false));
            out.rich(text(entry, "Description"));
        }
        out.gap();
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + ": " + text;
    }

    /** To the month, where it says one. */
    private static String date(@Nullable Element period, String which) {
        String date = text(period, which, DATE);
        return date.length() > 7 ? date.substring(0, 7) : date;
    }
}
