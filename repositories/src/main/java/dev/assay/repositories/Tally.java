package dev.assay.repositories;

import dev.assay.evidence.Strength;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import dev.assay.repositories.rules.Code;
import dev.assay.repositories.rules.Trace.Manner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up what the owner's changes show, without letting mere amount count: a line says what it says once. */
final class Tally {

    private static final int MOST_SIGHTINGS = 3;
    private static final int MOST_KEPT = 200;

    /** How many different lines must speak for something before it is shown; one where nothing is said here. */
    private static final Map<String, Integer> LEAST =
            Map.of("unit-testing", 3, "integration-testing", 1, "documentation", 8, "api-documentation", 3, "git", 2);

    private static final int LEAST_LINES_OF_A_LANGUAGE = 10;

    private static final Comparator<Sighting> STRONGEST = Comparator.comparing(Sighting::strength)
            .reversed()
            .thenComparing(sighting -> sighting.trace().manner());

    private final SortedMap<String, List<Sighting>> byConcept = new TreeMap<>();
    private final SortedMap<String, Set<String>> gists = new TreeMap<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<String, Integer>> languagesByYear = new TreeMap<>();
    private final SortedMap<Integer, int[]> testsAndCode = new TreeMap<>();
    private final SortedMap<Integer, TreeSet<String>> technologiesByYear = new TreeMap<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> imports = new ArrayList<>();

    void add(Sighting sighting) {
        String concept = sighting.trace().concept();
        boolean isNew = gists.computeIfAbsent(concept, _ -> new HashSet<>())
                .add(Code.gist(sighting.trace().text()));
        List<Sighting> kept = byConcept.computeIfAbsent(concept, _ -> new ArrayList<>());
        if ((isNew && kept.size() < MOST_KEPT)
                || kept.stream().noneMatch(other -> other.strength() == sighting.strength())) {
            kept.add(sighting);
        }
        if (sighting.trace().manner() == Manner.USED
                && !sighting.trace().rule().equals("language")
                && !concept.equals("git")) {
            technologiesByYear
                    .computeIfAbsent(sighting.date().getYear(), _ -> new TreeSet<>())
                    .add(concept);
        }
    }

    void wrote(String language, int year, Set<String> lines, boolean test) {
        int news = 0;
        for (String line : lines) {
            news += written.add(language + "\n" + line) ? 1 : 0;
        }
        languages.merge(language, news, Integer::sum);
        languagesByYear.computeIfAbsent(year, _ -> new TreeMap<>()).merge(language, news, Integer::sum);
        testsAndCode.computeIfAbsent(year, _ -> new int[2])[test ? 0 : 1] += news;
    }

    void imported(String commit) {
        imports.add(commit.substring(0, 10));
    }

    /** What is to be said of commits that bring in too much at once to be one person's writing; empty where there are none. */
    List<String> notesOnImports() {
        if (imports.isEmpty()) {
            return List.of();
        }
        String which = imports.size() == 1
                ? "Commit " + imports.getFirst()
                : imports.size() + " commits (the first is " + imports.getFirst() + ")";
        return List.of(which + (imports.size() == 1 ? " brings in" : " bring in")
                + " very many new lines at once, as an import or a squash does. Who wrote those lines that does not tell, so nothing is"
                + " taken from there.");
    }

    SortedMap<String, Integer> languages() {
        return languages;
    }

    List<Year> years() {
        List<Year> years = new ArrayList<>();
        TreeSet<Integer> all = new TreeSet<>(testsAndCode.keySet());
        all.addAll(technologiesByYear.keySet());
        for (int year : all) {
            int[] counts = testsAndCode.getOrDefault(year, new int[2]);
            years.add(new Year(
                    year,
                    languagesByYear.getOrDefault(year, new TreeMap<>()),
                    counts[0],
                    counts[1],
                    technologiesByYear.getOrDefault(year, new TreeSet<>())));
        }
        return years;
    }

    /** At most three for each concept that enough lines speak for, the strongest first; one rule is quoted once. */
    List<Sighting> sightings() {
        List<Sighting> all = new ArrayList<>();
        byConcept.forEach((concept, sightings) -> {
            if (isEnough(concept, sightings)) {
                Set<String> rules = new HashSet<>();
                sightings.stream()
                        .sorted(STRONGEST)
                        .filter(sighting -> rules.add(sighting.trace().rule()))
                        .limit(MOST_SIGHTINGS)
                        .forEach(all::add);
            }
        });
        return all;
    }

    void write(MessageWriter message) throws IOException {
        message.all(byConcept.entrySet(), each -> {
            message.text(each.getKey());
            message.all(each.getValue(), sighting -> SightingMessage.write(sighting, message));
        });
        message.all(gists.entrySet(), each -> {
            message.text(each.getKey());
            message.all(each.getValue(), message::text);
        });
        write(languages, message);
        message.all(languagesByYear.entrySet(), each -> {
            message.number(each.getKey());
            write(each.getValue(), message);
        });
        message.all(testsAndCode.entrySet(), each -> {
            message.number(each.getKey());
            message.number(each.getValue()[0]);
            message.number(each.getValue()[1]);
        });
        message.all(technologiesByYear.entrySet(), each -> {
            message.number(each.getKey());
            message.all(each.getValue(), message::text);
        });
        message.all(written, message::text);
        message.all(imports, message::text);
    }

    private static void write(SortedMap<String, Integer> counts, MessageWriter message) throws IOException {
        message.all(counts.entrySet(), each -> {
            message.text(each.getKey());
            message.number(each.getValue());
        });
    }

    /** Takes up what was written; {@code check} throws at a sighting that is not to be believed. */
    void read(MessageReader message, MessageReader.Check<Sighting> check) throws IOException {
        message.all(() -> byConcept.put(
                message.text(), new ArrayList<>(message.all(() -> check.checked(SightingMessage.read(message))))));
        message.all(() -> gists.put(message.text(), new HashSet<>(message.all(message::text))));
        read(languages, message);
        message.all(() -> {
            SortedMap<String, Integer> counts = new TreeMap<>();
            int year = year(message);
            read(counts, message);
            return languagesByYear.put(year, counts);
        });
        message.all(() -> testsAndCode.put(year(message), new int[] {message.count(0), message.count(0)}));
        message.all(() -> technologiesByYear.put(year(message), new TreeSet<>(message.all(message::text))));
        written.addAll(message.all(message::text));
        imports.addAll(message.all(message::text));
    }

    private static void read(SortedMap<String, Integer> counts, MessageReader message) throws IOException {
        message.all(() -> counts.put(message.text(), message.count(0)));
    }

    private static int year(MessageReader message) throws IOException {
        return (int) message.number(-999_999, 999_999);
    }

    private boolean isEnough(String concept, List<Sighting> sightings) {
        boolean byLanguage =
                sightings.stream().allMatch(sighting -> sighting.trace().rule().equals("language"));
        if (byLanguage) {
            return languages.getOrDefault(concept, 0) >= LEAST_LINES_OF_A_LANGUAGE;
        }
        boolean claims = sightings.stream().allMatch(sighting -> sighting.strength() == Strength.CLAIMED);
        return claims || gists.getOrDefault(concept, Set.of()).size() >= LEAST.getOrDefault(concept, 1);
    }
}
