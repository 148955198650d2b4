package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.assay.Assessment;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Verdict;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.MentionOfSkill;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.SpokenLanguage;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for whatever is read and judged, however odd the text. */
final class Soundness {

    private Soundness() {}

    /** Requirements are numbered and quoted in the order of the posting, and name terms that stand in it. */
    static void check(Job job) {
        Document posting = job.posting();
        List<Span> spans = new ArrayList<>();
        int number = 1;
        for (Requirement requirement : job.requirements()) {
            assertThat(requirement.id()).isEqualTo("R" + number++);
            spans.add(requirement.quote());
            TermFigures.terms(requirement).forEach(term -> spans.add(term.span()));
        }
        checkStand(spans, posting);
        assertThat(job.requirements())
                .isSortedAccordingTo(Comparator.comparingInt(
                        requirement -> requirement.quote().start()));
    }

    /** Everything read from a résumé stands in it, in its order. */
    static void check(Resume resume) {
        Document document = resume.document();
        List<Span> spans = new ArrayList<>();
        for (Employment employment : resume.employments()) {
            spans.add(employment.body());
            assertThat(employment.body().contains(employment.header())).isTrue();
        }
        for (Certification certification : resume.certifications()) {
            assertThat(document.quote(certification.span())).isEqualTo(certification.text());
        }
        for (SpokenLanguage language : resume.languages()) {
            assertThat(document.quote(language.span())).isEqualTo(language.text());
        }
        for (Skill skill : resume.skills()) {
            List<Span> mentions =
                    skill.mentions().stream().map(MentionOfSkill::span).toList();
            assertThat(mentions).isNotEmpty().isSorted();
            spans.addAll(mentions);
        }
        checkStand(spans, document);
        assertThat(resume.skills())
                .isSortedAccordingTo(
                        Comparator.comparingInt((Skill skill) -> skill.months() == null ? 0 : -skill.months())
                                .thenComparing(Skill::concept));
    }

    /** Each piece of evidence quotes its document. */
    static void check(List<Evidence> evidence, Document document) {
        checkStand(evidence.stream().map(Evidence::span).toList(), document);
        for (Evidence piece : evidence) {
            if (!piece.source().equals(document.name()) || !piece.text().equals(document.quote(piece.span()))) {
                fail("misquoted: " + piece);
            }
        }
    }

    /** Each requirement has its verdict, which rests on the evidence, and the explanation evaluates to the score. */
    static void check(Assessment assessment, Job job, List<Evidence> evidence) {
        assertThat(assessment.verdicts())
                .extracting(Verdict::requirement)
                .containsExactlyElementsOf(
                        job.requirements().stream().map(Requirement::id).toList());
        Set<Evidence> known = new HashSet<>(evidence);
        for (Verdict verdict : assessment.verdicts()) {
            assertThat(known.containsAll(verdict.evidence())).isTrue();
            assertThat(verdict.because()).isNotBlank();
        }
        assertThat(assessment.explanation().evaluate())
                .isEqualTo(assessment.score().value());
    }

    /** Not one assertion a span: a hostile text has hundreds of thousands. */
    private static void checkStand(List<Span> spans, Document document) {
        for (Span span : spans) {
            boolean within = span.end() <= document.text().length();
            if (!within
                    || !span.equals(document.span(span.start(), span.end()))
                    || document.quote(span).isBlank()) {
                fail("nothing stands at " + span + " of " + document.text().length() + " characters");
            }
        }
    }
}
