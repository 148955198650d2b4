package dev.assay.cli;

import dev.assay.report.json.Json;
import dev.assay.repositories.Figures;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.Sighting;
import dev.assay.repositories.Year;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;

/** What a repository shows, as JSON. */
final class CodeJson {

    private CodeJson() {}

    /** A name and a number. */
    private record Count(String name, int lines) {
        static List<Count> of(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .map(each -> new Count(each.getKey(), each.getValue()))
                    .toList();
        }

        void write(Json json) {
            json.text("concept", name).number("lines", lines);
        }
    }

    static void write(Json json, RepositoryProfile profile, Taxonomy taxonomy) {
        json.text("repository", profile.name())
                .text("head", profile.head())
                .number("commits", profile.commits())
                .number("own", profile.own());
        json.array("people", profile.people(), CodeJson::person);
        json.array("languages", Count.of(profile.languages()), (each, count) -> count.write(each));
        json.array("survivingLanguages", Count.of(profile.surviving()), (each, count) -> count.write(each));
        json.array("years", profile.years(), CodeJson::year);
        json.array("evidence", profile.sightings(), (each, sighting) -> sighting(each, sighting, taxonomy));
        json.texts("notes", profile.notes());
        json.texts("doesNotProve", CodeText.DOES_NOT_PROVE);
    }

    private static void person(Json json, Figures figures) {
        json.text("name", figures.person().name())
                .text("email", figures.person().email())
                .number("commits", figures.commits())
                .number("added", Math.toIntExact(Math.min(Integer.MAX_VALUE, figures.added())))
                .number("removed", Math.toIntExact(Math.min(Integer.MAX_VALUE, figures.removed())))
                .number("surviving", Math.toIntExact(Math.min(Integer.MAX_VALUE, figures.surviving())));
    }

    private static void year(Json json, Year year) {
        json.number("year", year.year()).number("tests", year.tests()).number("code", year.code());
        json.array("languages", Count.of(year.languages()), (each, count) -> count.write(each));
        json.texts("technologies", List.copyOf(year.technologies()));
    }

    private static void sighting(Json json, Sighting sighting, Taxonomy taxonomy) {
        String concept = sighting.trace().concept();
        json.text("concept", concept)
                .text("label", taxonomy.find(concept).map(Concept::label).orElse(concept))
                .text("strength", sighting.strength().name())
                .text("authorship", sighting.authorship().name())
                .text("rule", sighting.trace().rule())
                .text("commit", sighting.commit())
                .text("path", sighting.trace().path())
                .number("firstLine", sighting.trace().line())
                .number("lastLine", sighting.lastLine())
                .text("date", sighting.date().toString())
                .text("text", sighting.trace().text().strip());
    }
}
