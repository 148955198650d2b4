package dev.assay.server.job;

import dev.assay.job.Importance;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.Requirement.Term;
import dev.assay.server.web.Unusable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Makes one requirement of several, and several of one. What comes of it asks something else, and so has ids of its own. */
final class Regrouping {

    private final Map<String, Merge> merges = new HashMap<>();
    private final Set<String> splits = new HashSet<>();
    private int number;

    private Regrouping(List<Merge> merges, List<String> splits, int number) {
        this.number = number;
        for (Merge merge : merges) {
            for (String id : merge.requirements()) {
                once(id, this.merges.putIfAbsent(id, merge) == null);
            }
        }
        for (String id : splits) {
            once(id, this.splits.add(id) && !this.merges.containsKey(id));
        }
    }

    private static void once(String id, boolean first) {
        if (!first) {
            throw new Unusable(id + " is named twice: merge or split each requirement once.");
        }
    }

    /**
     * The requirements after that, each where the first of those stood that it is made of.
     *
     * @param splits ids of requirements of which each alternative becomes one of its own
     * @param number what the last id that was ever given ends in
     */
    static List<Requirement> apply(
            List<Merge> merges, List<String> splits, List<Requirement> requirements, int number) {
        return new Regrouping(merges, splits, number).of(requirements);
    }

    private List<Requirement> of(List<Requirement> requirements) {
        Map<Merge, List<Requirement>> parts = new LinkedHashMap<>();
        Set<String> unknown = new TreeSet<>(splits);
        unknown.addAll(merges.keySet());
        for (Requirement requirement : requirements) {
            unknown.remove(requirement.id());
            Merge merge = merges.get(requirement.id());
            if (merge != null) {
                parts.computeIfAbsent(merge, _ -> new ArrayList<>()).add(requirement);
            }
        }
        if (!unknown.isEmpty()) {
            throw new Unusable("There is no requirement " + unknown.iterator().next() + " in the current version.");
        }
        List<Requirement> regrouped = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Merge merge = merges.get(requirement.id());
            if (splits.contains(requirement.id())) {
                regrouped.addAll(split(requirement));
            } else if (merge == null) {
                regrouped.add(requirement);
            } else {
                List<Requirement> together = parts.getOrDefault(merge, List.of());
                if (together.getFirst().equals(requirement)) {
                    regrouped.add(merged(together));
                }
            }
        }
        return regrouped;
    }

    private List<Requirement> split(Requirement whole) {
        if (whole.anyOf().size() < 2) {
            throw new Unusable(whole.id() + " names one thing at most, so that it cannot be split.");
        }
        return whole.anyOf().stream()
                .map(term -> made(whole, whole.importance(), List.of(term), whole.open()))
                .toList();
    }

    private Requirement merged(List<Requirement> parts) {
        Requirement first = parts.getFirst();
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Requirement part : parts) {
            if (!isNamed(part) || part.kind() != first.kind()) {
                throw new Unusable(
                        first.id() + " and " + part.id()
                                + " cannot become one: only skills, languages or certificates that are named can stand for each other.");
            }
            if (!Objects.equals(part.years(), first.years())) {
                throw new Unusable(first.id() + " and " + part.id()
                        + " cannot become one: they ask different amounts of practice.");
            }
            part.anyOf().forEach(term -> terms.putIfAbsent(term.concept(), term));
        }
        Importance importance = parts.stream()
                .map(Requirement::importance)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean open = parts.stream().anyMatch(Requirement::open);
        return made(first, importance, List.copyOf(terms.values()), open);
    }

    private static boolean isNamed(Requirement requirement) {
        Kind kind = requirement.kind();
        return !requirement.anyOf().isEmpty()
                && (kind == Kind.SKILL || kind == Kind.LANGUAGE || kind == Kind.CERTIFICATION);
    }

    private Requirement made(Requirement from, Importance importance, List<Term> anyOf, boolean open) {
        return new Requirement(
                "R" + ++number,
                from.kind(),
                importance,
                from.quote(),
                anyOf,
                from.family(),
                open,
                from.years(),
                from.education());
    }
}
