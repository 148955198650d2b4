package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assessment;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.match.Verdict;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.MentionOfSkill;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.SpokenLanguage;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.Comparator;
import java.util.List;

/** What holds for whatever is read and judged, however odd the text. */
final class Soundness {

    private Soundness() {}

    /** Requirements are numbered and quoted in the order of the posting; each names at least one thing that can be shown. */
    static void check(Job job) {
        Document posting = job.posting();
        int number = 1;
        for (Requirement requirement : job.requirements()) {
            assertThat(requirement.id()).isEqualTo("R" + number++);
            checkWithin(requirement.quote(), posting);
            assertThat(posting.quote(requirement.quote())).isNotBlank();
            for (Term term : TermFigures.terms(requirement)) {
                checkWithin(term.span(), posting);
                assertThat(posting.quote(term.span())).isNotBlank();
            }
        }
        assertThat(job.requirements())
                .isSortedAccordingTo(Comparator.comparingInt(
                        requirement -> requirement.quote().start()));
    }

    /** Everything read from a résumé stands in it, in its order. */
    static void check(Resume resume) {
        Document document = resume.document();
        for (Employment employment : resume.employments()) {
            checkWithin(employment.body(), document);
            assertThat(employment.body().contains(employment.header())).isTrue();
        }
        for (Certification certification : resume.certifications()) {
            assertThat(document.quote(certification.span())).isEqualTo(certification.text());
        }
        for (SpokenLanguage language : resume.languages()) {
            assertThat(document.quote(language.span())).isEqualTo(language.text());
        }
        for (Skill skill : resume.skills()) {
            assertThat(skill.mentions()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(MentionOfSkill::span));
            skill.mentions().forEach(mention -> checkWithin(mention.span(), document));
        }
        assertThat(resume.skills()).isSortedAccordingTo(Comparator.comparing(Skill::concept));
    }

    /** Each piece of evidence quotes its document. */
    static void check(List<Evidence> evidence, Document document) {
        for (Evidence piece : evidence) {
            assertThat(piece.source()).isEqualTo(document.name());
            checkWithin(piece.span(), document);
            assertThat(piece.text()).isEqualTo(document.quote(piece.span())).isNotBlank();
        }
    }

    /** Each requirement has its verdict, which rests on the evidence, and the explanation evaluates to the score. */
    static void check(Assessment assessment, Job job, List<Evidence> evidence) {
        assertThat(assessment.verdicts())
                .extracting(Verdict::requirement)
                .containsExactlyElementsOf(
                        job.requirements().stream().map(Requirement::id).toList());
        for (Verdict verdict : assessment.verdicts()) {
            assertThat(evidence).containsAll(verdict.evidence());
            assertThat(verdict.because()).isNotBlank();
        }
        assertThat(assessment.explanation().evaluate())
                .isEqualTo(assessment.score().value());
    }

    private static void checkWithin(Span span, Document document) {
        assertThat(span).isEqualTo(document.span(span.start(), span.end()));
        assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
    }
}
