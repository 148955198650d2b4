package dev.assay;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement.Kind;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Random jobs and evidence over a taxonomy, of every kind and with every rare combination. */
public final class RandomCase {

    private final RandomGenerator random;
    private final Taxonomy taxonomy;

    public RandomCase(RandomGenerator random, Taxonomy taxonomy) {
        this.random = random;
        this.taxonomy = taxonomy;
    }

    public Job job() {
        List<Ask> asks = new ArrayList<>();
        int count = random.nextInt(1, 12);
        for (int index = 0; index < count; index++) {
            asks.add(ask());
        }
        return Ask.job(asks);
    }

    private Ask ask() {
        Kind kind = oneOf(Kind.values());
        Ask ask = switch (kind) {
            case EDUCATION -> Ask.degree(chance() ? null : oneOf(DegreeLevel.values()), concepts(Group.EDUCATION, 2));
            case SKILL -> Ask.of(kind, concepts(Group.SKILL, 3));
            case EXPERIENCE -> Ask.of(kind, concepts(Group.SKILL, 1));
            case CERTIFICATION -> Ask.of(kind, concepts(Group.CERTIFICATE, 2));
            case LANGUAGE -> Ask.of(kind, concepts(Group.SPOKEN_LANGUAGE, 1));
            case TRAIT -> Ask.of(kind, concepts(Group.TRAIT, 2));
            case ELIGIBILITY -> Ask.of(kind);
        };
        ask = ask.as(oneOf(Importance.values()));
        ask = chance() ? ask.asOpenList() : ask;
        ask = chance() ? ask.outOf(concept(Group.SKILL)) : ask;
        ask = chance() ? ask.forYears(random.nextInt(6), null) : ask;
        ask = chance() ? ask.orEquivalent() : ask;
        ask = chance() ? ask.orRelatedField() : ask;
        return chance() ? ask.inTheSameLine() : ask;
    }

    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        int count = random.nextInt(12);
        for (int index = 0; index < count; index++) {
            evidence.add(piece());
        }
        return evidence;
    }

    /** A piece of evidence of any strength. */
    public Evidence piece() {
        return piece(oneOf(Strength.values()));
    }

    /** A piece of evidence, of this strength unless its nature forbids it. */
    public Evidence piece(Strength strength) {
        Fact fact = fact();
        boolean stated = fact instanceof Fact.Practice practice && !practice.dated();
        int start = random.nextInt(1000);
        return new Evidence(
                fact,
                stated ? Strength.CLAIMED : strength,
                random.nextBoolean() ? "a.txt" : "b.txt",
                new Span(start, start + 4, 1),
                "text");
    }

    private Fact fact() {
        return switch (random.nextInt(6)) {
            case 0 -> new Fact.Practice(chance() ? null : concept(Group.SKILL), random.nextInt(120), chance());
            case 1 -> new Fact.Degree(chance() ? null : oneOf(DegreeLevel.values()), maybe(Group.EDUCATION), chance());
            case 2 -> new Fact.Certificate(maybe(Group.CERTIFICATE));
            case 3 -> new Fact.SpokenLanguage(concept(Group.SPOKEN_LANGUAGE));
            case 4 -> new Fact.Trait(concept(Group.TRAIT));
            default -> new Fact.Skill(concept(Group.SKILL), chance() ? null : random.nextInt(120));
        };
    }

    private @Nullable String maybe(Group group) {
        return chance() ? null : concept(group);
    }

    private String[] concepts(Group group, int most) {
        String[] concepts = new String[random.nextInt(most + 1)];
        for (int index = 0; index < concepts.length; index++) {
            concepts[index] = concept(group);
        }
        return concepts;
    }

    private String concept(Group group) {
        List<Concept> concepts = taxonomy.concepts().stream()
                .filter(concept -> concept.kind().group() == group && concept.kind() != ConceptKind.DEGREE)
                .toList();
        return concepts.get(random.nextInt(concepts.size())).id();
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance() {
        return random.nextInt(3) == 0;
    }
}
