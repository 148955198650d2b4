package dev.assay.resume;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.Resume.MentionOfSkill;
import dev.assay.resume.Resume.Skill;
import dev.assay.resume.Resume.StatedPractice;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what a résumé says into evidence, each piece with its quote. Stateless and thread-safe. */
public final class ResumeEvidence {

    private static final int MOST_MENTIONS = 3;
    private static final int MONTHS_A_YEAR = 12;

    /** The evidence of a résumé, in a fixed order. Naming a skill again in the same place adds nothing. */
    public List<Evidence> of(Resume resume) {
        Collector collector = new Collector(resume.document());
        resume.skills().forEach(skill -> addSkill(collector, resume, skill));
        resume.practices().forEach(practice -> addSkill(collector, resume, practice));
        addPractice(collector, resume);
        addStatements(collector, resume);
        resume.education()
                .forEach(course -> collector.add(
                        new Fact.Degree(course.level(), course.fieldConcept(), course.complete()),
                        Strength.CLAIMED,
                        course.span(),
                        origin(resume.corrections().degreeOf(course).stream())));
        resume.certifications()
                .forEach(certificate -> collector.add(
                        new Fact.Certificate(certificate.concept()), Strength.CLAIMED, certificate.span()));
        resume.languages()
                .forEach(language ->
                        collector.add(new Fact.SpokenLanguage(language.concept()), Strength.CLAIMED, language.span()));
        resume.traits()
                .forEach(trait -> collector.add(new Fact.Trait(trait.concept()), Strength.CLAIMED, trait.span()));
        return List.copyOf(collector.pieces);
    }

    /** One mention for each dated employment that names the skill, three at most; a bare claim only where there is none. */
    private static void addSkill(Collector collector, Resume resume, Skill skill) {
        Map<Integer, MentionOfSkill> supported = new LinkedHashMap<>();
        for (MentionOfSkill mention : skill.mentions()) {
            if (mention.employment() >= 0 && isDated(resume, mention.employment())) {
                supported.putIfAbsent(mention.employment(), mention);
            }
        }
        Fact fact = new Fact.Skill(skill.concept(), skill.months());
        Origin origin = origin(Stream.concat(
                resume.corrections().meaningOf(skill.concept()).stream(),
                skill.mentions().stream()
                        .filter(mention -> mention.employment() >= 0)
                        .map(mention -> resume.employments().get(mention.employment()))
                        .flatMap(employment -> resume.corrections().datesOf(employment).stream())));
        if (supported.isEmpty()) {
            collector.add(fact, Strength.CLAIMED, skill.mentions().getFirst().span(), origin);
        }
        supported.values().stream()
                .limit(MOST_MENTIONS)
                .forEach(mention -> collector.add(fact, Strength.SUPPORTED, mention.span(), origin));
    }

    /** Where evidence is from in whose making these corrections had a part. */
    private static Origin origin(Stream<? extends Correction> corrections) {
        List<String> words = corrections.map(Correction::words).distinct().toList();
        return words.isEmpty() ? new Origin.Words() : new Origin.Corrected(String.join("; ", words));
    }

    private static boolean isDated(Resume resume, int employment) {
        return months(resume, employment) > 0;
    }

    private static int months(Resume resume, int employment) {
        return WorkMonths.of(List.of(resume.employments().get(employment)), resume.asOf())
                .count();
    }

    /** Work in general: the months of all dated employments together, quoted by the dates of the longest. */
    private static void addPractice(Collector collector, Resume resume) {
        int total = WorkMonths.of(resume.employments(), resume.asOf()).count();
        if (total == 0) {
            return;
        }
        Origin origin = origin(
                resume.employments().stream().flatMap(employment -> resume.corrections().datesOf(employment).stream()));
        resume.employments().stream()
                .filter(employment -> employment.dates() != null)
                .sorted(Comparator.comparingInt((Employment employment) ->
                                -WorkMonths.of(employment, resume.asOf()).count())
                        .thenComparing(Employment::body))
                .limit(MOST_MENTIONS)
                .map(Employment::dates)
                .forEach(dates ->
                        collector.add(new Fact.Practice(null, total, true), Strength.SUPPORTED, dates, origin));
    }

    /** What is stated of one concept is also stated of work in general. */
    private static void addStatements(Collector collector, Resume resume) {
        Set<Span> general = new LinkedHashSet<>();
        for (StatedPractice statement : resume.statements()) {
            int months = statement.years() * MONTHS_A_YEAR;
            if (general.add(statement.span())) {
                collector.add(new Fact.Practice(null, months, false), Strength.CLAIMED, statement.span());
            }
            if (statement.concept() != null) {
                collector.add(
                        new Fact.Practice(statement.concept(), months, false), Strength.CLAIMED, statement.span());
            }
        }
    }

    /** Pieces of evidence from one document. */
    private static final class Collector {
        private final Document document;
        private final List<Evidence> pieces = new ArrayList<>();

        private Collector(Document document) {
            this.document = document;
        }

        private void add(Fact fact, Strength strength, Span span) {
            add(fact, strength, span, new Origin.Words());
        }

        private void add(Fact fact, Strength strength, Span span, Origin origin) {
            pieces.add(new Evidence(fact, strength, document.name(), span, document.quote(span), origin));
        }
    }
}
