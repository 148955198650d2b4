package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledResume;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.MentionOfSkill;
import dev.assay.resume.Resume.Skill;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the technical terms of a résumé and for how many months some of them were used. */
final class SkillFigures {

    /** Months may differ by this much: texts leave open which day of a month begins and ends a job. */
    private static final int CLOSE = 3;

    private final Resume resume;

    private SkillFigures(Resume resume) {
        this.resume = resume;
    }

    static void compare(LabelledResume label, Resume resume, Tally tally) {
        SkillFigures figures = new SkillFigures(resume);
        figures.compareSkills(label, tally);
        label.skillMonths().forEach((skill, months) -> figures.compareMonths(skill, months, tally));
    }

    private void compareSkills(LabelledResume label, Tally tally) {
        NamedConcepts found = new NamedConcepts();
        resume.skills().forEach(skill -> found.add(skill.concept(), names(skill)));
        Set<String> doubtful = new HashSet<>();
        label.unsure().skills().forEach(skill -> doubtful.add(Phrase.normalForm(skill)));
        Map<String, String> wanted = new LinkedHashMap<>();
        label.skills().forEach(skill -> wanted.put(Phrase.normalForm(skill), skill));
        wanted.keySet().removeAll(doubtful);
        Map<String, String> owners = found.owners(wanted.keySet());
        Set<String> owned = new HashSet<>(owners.values());
        Set<String> invented = found.invented(owned, doubtful);
        int missed = wanted.size() - owners.size();
        tally.add(
                Figure.RESUME_SKILLS, new Counts(owned.size(), owned.size() + missed, owned.size() + invented.size()));
        wanted.keySet().removeAll(owners.keySet());
        wanted.values().forEach(skill -> tally.note("missed skill", skill));
        invented.forEach(concept -> tally.note("invented skill", concept));
    }

    private void compareMonths(String labelled, int months, Tally tally) {
        Optional<Skill> skill = resume.skills().stream()
                .filter(one -> Phrase.isNear(labelled, normalForms(one)))
                .findFirst();
        boolean close = skill.map(Skill::months)
                .filter(read -> Math.abs(read - months) <= CLOSE)
                .isPresent();
        tally.add(Figure.RESUME_MONTHS, close ? Counts.RIGHT : Counts.WRONG);
        if (!close) {
            Object read = skill.map(one -> (Object) (one.months() + " months")).orElse("nothing");
            tally.note("read " + read + " instead of " + months + " months", labelled);
        }
    }

    private String[] names(Skill skill) {
        List<MentionOfSkill> mentions = skill.mentions();
        String[] names = new String[mentions.size() + 1];
        names[0] = skill.label();
        for (int index = 0; index < mentions.size(); index++) {
            names[index + 1] = resume.document().quote(mentions.get(index).span());
        }
        return names;
    }

    private Set<String> normalForms(Skill skill) {
        Set<String> forms = new HashSet<>();
        for (String name : names(skill)) {
            forms.add(Phrase.normalForm(name));
        }
        return forms;
    }
}
