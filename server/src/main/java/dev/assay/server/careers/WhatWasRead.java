package dev.assay.server.careers;

import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read from a résumé, for the person whose it is.
 *
 * @param work roles with employers and dates
 * @param education degrees
 * @param skills what is named, those first that are shown longest
 * @param other certificates and languages
 * @param notes what a reader will be told about the file
 */
record WhatWasRead(
        List<String> work, List<String> education, List<String> skills, List<String> other, List<String> notes) {

    WhatWasRead {
        work = List.copyOf(work);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        other = List.copyOf(other);
        notes = List.copyOf(notes);
    }

    static WhatWasRead of(Resume resume) {
        Document document = resume.document();
        return new WhatWasRead(
                resume.employments().stream().map(WhatWasRead::words).toList(),
                resume.education().stream()
                        .map(education -> words(education, document))
                        .toList(),
                resume.skills().stream()
                        .sorted(Comparator.comparingInt(
                                (Resume.Skill skill) -> skill.months() == null ? 0 : -skill.months()))
                        .map(skill -> skill.label() + (skill.months() == null ? "" : ", " + duration(skill.months())))
                        .toList(),
                Stream.concat(
                                resume.certifications().stream().map(Resume.Certification::text),
                                resume.languages().stream()
                                        .map(language -> language.text()
                                                + (language.level() == null ? "" : ", " + language.level())))
                        .toList(),
                document.findings().stream().map(finding -> finding.detail()).toList());
    }

    private static String words(Employment employment) {
        String who = Stream.of(employment.title(), employment.employer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String from = employment.from() == null ? "" : employment.from().toString();
        String to = employment.present()
                ? "present"
                : employment.to() == null ? "" : employment.to().toString();
        String dates = from.isEmpty() && to.isEmpty() ? "no dates" : from + " – " + to;
        return (who.isEmpty() ? "A role" : who) + " (" + dates + ")";
    }

    private static String words(Education education, Document document) {
        return document.quote(education.span()).replace('\n', ' ').strip();
    }

    private static String duration(int months) {
        return months < 24 ? months + " months" : months / 12 + " years";
    }
}
