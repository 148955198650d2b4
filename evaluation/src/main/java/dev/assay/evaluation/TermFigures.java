package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledPosting.Group;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.evaluation.labels.LabelledPosting.Op;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the technical terms of a posting, their importance and which of them serve instead of each other. */
final class TermFigures {

    private final LabelledPosting label;
    private final Job job;
    private final NamedConcepts found = new NamedConcepts();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Map<String, String> owners;

    private TermFigures(LabelledPosting label, Job job) {
        this.label = label;
        this.job = job;
        job.requirements()
                .forEach(requirement -> terms(requirement)
                        .forEach(term -> found.add(term.concept(), job.posting().quote(term.span()), term.label())));
        label.items().forEach(this::addWanted);
        doubtful().forEach(wanted::remove);
        owners = found.owners(wanted.keySet());
    }

    static void compare(LabelledPosting label, Job job, Tally tally) {
        TermFigures figures = new TermFigures(label, job);
        figures.compareTerms(tally);
        figures.compareImportance(tally);
        figures.comparePairs(tally);
    }

    /** The concepts that a requirement names. */
    static List<Term> terms(Requirement requirement) {
        List<Term> terms = new ArrayList<>(requirement.anyOf());
        if (requirement.family() != null) {
            terms.add(requirement.family());
        }
        return terms;
    }

    private void addWanted(Item item) {
        for (Group group : item.groups()) {
            for (String term : group.terms()) {
                wanted.putIfAbsent(Phrase.normalForm(term), term);
                if (item.importance() == Importance.REQUIRED) {
                    required.add(Phrase.normalForm(term));
                }
            }
        }
    }

    private Set<String> doubtful() {
        return normalForms(label.unsure().terms());
    }

    private void compareTerms(Tally tally) {
        Set<String> owned = new HashSet<>(owners.values());
        Set<String> invented = found.invented(owned, doubtful());
        int missed = wanted.size() - owners.size();
        tally.add(Figure.AD_TERMS, new Counts(owned.size(), owned.size() + missed, owned.size() + invented.size()));
        wanted.forEach((form, surface) -> {
            if (!owners.containsKey(form)) {
                tally.note("missed term", surface);
            }
        });
        invented.forEach(concept -> tally.note("invented term", concept));
    }

    private void compareImportance(Tally tally) {
        Set<String> open = normalForms(label.unsure().importance());
        Set<String> readAsRequired = new HashSet<>();
        job.requirements().stream()
                .filter(requirement -> requirement.importance() == Importance.REQUIRED)
                .forEach(requirement -> terms(requirement).forEach(term -> readAsRequired.add(term.concept())));
        owners.forEach((form, concept) -> {
            if (!open.contains(form)) {
                boolean right = required.contains(form) == readAsRequired.contains(concept);
                tally.add(Figure.AD_IMPORTANCE, right ? Counts.RIGHT : Counts.WRONG);
                if (!right) {
                    tally.note(required.contains(form) ? "required but read as less" : "read as required", concept);
                }
            }
        });
    }

    private void comparePairs(Tally tally) {
        Set<Couple> doubtful = new HashSet<>();
        label.unsure().pairs().forEach(pair -> doubtful.addAll(couples(ownersOf(pair))));
        Set<Couple> labelled = new TreeSet<>();
        label.items().stream()
                .flatMap(item -> item.groups().stream())
                .filter(group -> group.op() == Op.ANY)
                .forEach(group -> labelled.addAll(couples(ownersOf(group.terms()))));
        Set<Couple> given = new TreeSet<>();
        job.requirements()
                .forEach(requirement -> given.addAll(couples(requirement.anyOf().stream()
                        .map(Term::concept)
                        .filter(owners::containsValue)
                        .toList())));
        labelled.removeAll(doubtful);
        given.removeAll(doubtful);
        Set<Couple> right = new HashSet<>(labelled);
        right.retainAll(given);
        tally.add(Figure.AD_PAIRS, new Counts(right.size(), labelled.size(), given.size()));
        noteDifference(labelled, given, "missed pair", tally);
        noteDifference(given, labelled, "invented pair", tally);
    }

    private static void noteDifference(Set<Couple> couples, Set<Couple> others, String what, Tally tally) {
        couples.stream().filter(couple -> !others.contains(couple)).forEach(couple -> tally.note(what, couple));
    }

    private List<String> ownersOf(List<String> terms) {
        return terms.stream()
                .map(Phrase::normalForm)
                .filter(owners::containsKey)
                .map(owners::get)
                .toList();
    }

    private static Set<String> normalForms(List<String> terms) {
        Set<String> forms = new HashSet<>();
        terms.forEach(term -> forms.add(Phrase.normalForm(term)));
        return forms;
    }

    /** Each two different concepts of a list. */
    private static Set<Couple> couples(List<String> concepts) {
        Set<Couple> couples = new TreeSet<>();
        for (String one : concepts) {
            for (String other : concepts) {
                if (one.compareTo(other) < 0) {
                    couples.add(new Couple(one, other));
                }
            }
        }
        return couples;
    }

    /** Two concepts of which one is enough, the lesser id first. */
    private record Couple(String one, String other) implements Comparable<Couple> {
        @Override
        public int compareTo(Couple couple) {
            return toString().compareTo(couple.toString());
        }

        @Override
        public String toString() {
            return one + " or " + other;
        }
    }
}
