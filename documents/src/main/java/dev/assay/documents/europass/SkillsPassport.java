package dev.assay.documents.europass;

import static dev.assay.documents.europass.Fields.all;
import static dev.assay.documents.europass.Fields.joined;
import static dev.assay.documents.europass.Fields.text;

import dev.assay.documents.archive.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that the Europass editor wrote until 2020. */
final class SkillsPassport {

    private static final String LABEL = "Label";
    private static final String DESCRIPTION = "Description";

    private final ResumeFlow out;

    SkillsPassport(ResumeFlow out) {
        this.out = out;
    }

    void write(Element learner) {
        Element person = learner.child("Identification");
        out.line(joined(" ", text(person, "PersonName", "FirstName"), text(person, "PersonName", "Surname")));
        contact(person == null ? null : person.child("ContactInfo"));
        out.line(text(learner, "Headline", DESCRIPTION, LABEL));
        jobs(all(learner, "WorkExperienceList", "WorkExperience"));
        education(all(learner, "EducationList", "Education"));
        Element skills = learner.child("Skills");
        languages(skills == null ? null : skills.child("Linguistic"));
        out.section("Communication skills", text(skills, "Communication", DESCRIPTION));
        out.section("Organisational skills", text(skills, "Organisational", DESCRIPTION));
        out.section("Job-related skills", text(skills, "JobRelated", DESCRIPTION));
        out.section("Computer skills", text(skills, "Computer", DESCRIPTION));
        out.section("Other skills", text(skills, "Other", DESCRIPTION));
        for (Element achievement : all(learner, "AchievementList", "Achievement")) {
            out.section(text(achievement, "Title", LABEL), text(achievement, DESCRIPTION));
        }
    }

    private void contact(@Nullable Element contact) {
        out.line(text(contact, "Email", "Contact"));
        all(contact, "TelephoneList", "Telephone", "Contact")
                .forEach(each -> out.line(each.text().toString().strip()));
        all(contact, "WebsiteList", "Website", "Contact")
                .forEach(each -> out.line(each.text().toString().strip()));
        all(contact, "Address", "Contact")
                .forEach(each -> out.line(joined(
                        ", ", text(each, "AddressLine"), text(each, "Municipality"), text(each, "Country", LABEL))));
    }

    private void jobs(List<Element> jobs) {
        if (!jobs.isEmpty()) {
            out.heading("Work experience");
        }
        for (Element job : jobs) {
            out.line(joined(", ", text(job, "Position", LABEL), text(job, "Employer", "Name")));
            out.line(joined(
                    " | ",
                    period(job.child("Period")),
                    text(job, "Employer", "ContactInfo", "Address", "Contact", "Municipality")));
            out.rich(text(job, "Activities"));
            out.gap();
        }
    }

    private void education(List<Element> all) {
        if (!all.isEmpty()) {
            out.heading("Education and training");
        }
        for (Element each : all) {
            out.line(joined(", ", text(each, "Title"), text(each, "Organisation", "Name")));
            out.line(joined(" | ", period(each.child("Period")), text(each, "Field", LABEL)));
            out.rich(text(each, "Activities"));
            out.gap();
        }
    }

    private void languages(@Nullable Element linguistic) {
        List<Element> mother = all(linguistic, "MotherTongueList", "MotherTongue", DESCRIPTION, LABEL);
        List<Element> foreign = all(linguistic, "ForeignLanguageList", "ForeignLanguage");
        if (!mother.isEmpty() || !foreign.isEmpty()) {
            out.heading("Languages");
        }
        mother.forEach(each -> out.line(each.text().toString().strip() + ": native"));
        for (Element language : foreign) {
            String levels = Stream.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
                    .map(kind -> joined(" ", text(language, "ProficiencyLevel", kind), words(kind)))
                    .filter(level -> level.matches("[ABC][12] .*"))
                    .collect(Collectors.joining(", "));
            out.line(joined(": ", text(language, DESCRIPTION, LABEL), levels));
        }
        out.gap();
    }

    private static String words(String kind) {
        return switch (kind) {
            case "SpokenInteraction" -> "speaking interaction";
            case "SpokenProduction" -> "speaking production";
            case "Listening" -> "listening";
            case "Reading" -> "reading";
            default -> "writing";
        };
    }

    private static String period(@Nullable Element period) {
        return ResumeFlow.period(
                date(period, "From"),
                date(period, "To"),
                text(period, "Current").equals("true"));
    }

    /** {@code year="2015" month="--03"}, or the month without its dashes. */
    private static String date(@Nullable Element period, String which) {
        Element date = period == null ? null : period.child(which);
        String year = date == null ? null : date.attribute("year");
        String month = date == null ? null : date.attribute("month");
        return year == null ? "" : month == null ? year : year + "-" + month.replace("-", "");
    }
}
