package dev.assay.cli;

import dev.assay.evidence.Strength;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.Skill;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Résumés as text for a terminal. */
final class ResumeText {

    private final Paint paint;

    ResumeText(Paint paint) {
        this.paint = paint;
    }

    void write(Writer out, List<ResumeCommand.Read> read) throws IOException {
        for (ResumeCommand.Read each : read) {
            if (each.resume() != null) {
                write(out, each.resume());
            } else if (each.reading() instanceof Reading.Unreadable unreadable) {
                out.write(paint.bold(unreadable.name()) + "\n  " + paint.red("not read: " + unreadable.reason()) + ", "
                        + unreadable.detail() + "\n\n");
            }
        }
    }

    private void write(Writer out, Resume resume) throws IOException {
        out.write(paint.bold(resume.document().name())
                + paint.dim("  " + resume.document().pages() + " page(s)"
                        + (resume.asOf() == null ? "" : ", as of " + resume.asOf()))
                + "\n");
        list(out, "Employments", resume.employments().stream().map(ResumeText::employment));
        list(out, "Education", resume.education().stream().map(ResumeText::education));
        list(out, "Certificates", resume.certifications().stream().map(Resume.Certification::text));
        list(
                out,
                "Languages",
                resume.languages().stream()
                        .map(language -> language.text() + (language.level() == null ? "" : ", " + language.level())));
        list(out, "Skills in dated work", skills(resume, Strength.SUPPORTED));
        list(out, "Skills claimed", Stream.of(skills(resume, Strength.CLAIMED).collect(Collectors.joining(", "))));
        list(out, "Findings", ResumeJson.findings(resume).stream().map(ResumeText::finding));
        out.write("\n");
    }

    private void list(Writer out, String heading, Stream<String> items) throws IOException {
        List<String> lines = items.filter(item -> !item.isEmpty()).toList();
        if (lines.isEmpty()) {
            return;
        }
        out.write("  " + paint.cyan(heading) + "\n");
        for (String item : lines) {
            for (String line : Layout.wrap(item, Layout.WIDTH - 6, "  ")) {
                out.write("    " + line + "\n");
            }
        }
    }

    private static Stream<String> skills(Resume resume, Strength strength) {
        return resume.skills().stream()
                .filter(skill -> skill.strength() == strength)
                .map(ResumeText::skill);
    }

    private static String skill(Skill skill) {
        return skill.label()
                + (skill.months() == null ? "" : ", " + skill.months() + " months")
                + (skill.lastUsed() == null ? "" : ", last used " + skill.lastUsed());
    }

    private static String employment(Employment employment) {
        String to = employment.present() ? "present" : Objects.toString(employment.to(), "");
        String dates = employment.from() == null && to.isEmpty()
                ? "no dates"
                : Objects.toString(employment.from(), "?") + " – " + to;
        return joined(employment.title(), employment.employer(), dates);
    }

    private static String education(Education education) {
        return joined(
                education.level() == null ? null : Layout.sentence(education.level()),
                education.field(),
                education.institution(),
                Objects.toString(education.end(), null),
                education.complete() ? null : "not finished");
    }

    private static String finding(Finding finding) {
        return joined(
                Layout.sentence(finding.kind()) + " on page " + finding.page(),
                finding.detail(),
                finding.text() == null ? null : "“" + Layout.fit(finding.text(), 60) + "”");
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
