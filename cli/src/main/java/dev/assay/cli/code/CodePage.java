package dev.assay.cli.code;

import dev.assay.report.Assets;
import dev.assay.repositories.Figures;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.BundledFile;
import java.util.List;

/**
 * The profile as the page shows it.
 *
 * @param profile what the repository shows
 * @param years the years of the owner's work, one after the other
 * @param languages lines by language and year
 * @param tests lines of tests and of other code by year
 * @param technologies what was used in which years
 * @param shown what the work shows, by concept
 * @param doesNotProve what no repository can prove
 * @param assets the style
 */
record CodePage(
        RepositoryProfile profile,
        Years years,
        Columns languages,
        Columns tests,
        Spans technologies,
        List<Shown> shown,
        List<String> doesNotProve,
        Assets assets) {

    private static final int MOST_PEOPLE = 50;

    CodePage {
        shown = List.copyOf(shown);
        doesNotProve = List.copyOf(doesNotProve);
    }

    static CodePage of(RepositoryProfile profile, Taxonomy taxonomy, List<String> doesNotProve) {
        Labels labels = concept -> taxonomy.find(concept).map(Concept::label).orElse(concept);
        Years years = Years.of(profile.years());
        return new CodePage(
                profile,
                years,
                Columns.ofLanguages(years, labels),
                Columns.ofTests(years),
                Spans.of(years, labels),
                Shown.of(profile.sightings(), labels),
                doesNotProve,
                Assets.styledAlso(style()));
    }

    /** Says a concept's id in words. */
    @FunctionalInterface
    interface Labels {
        String of(String concept);
    }

    List<Figures> people() {
        return profile.people().stream().limit(MOST_PEOPLE).toList();
    }

    int morePeople() {
        return profile.people().size() - people().size();
    }

    private static String style() {
        return new BundledFile(CodePage.class, "code.css").text();
    }
}
