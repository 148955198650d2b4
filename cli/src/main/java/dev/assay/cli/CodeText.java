package dev.assay.cli;

import dev.assay.repositories.Figures;
import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.Sighting;
import dev.assay.repositories.Year;
import dev.assay.repositories.people.Owner;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a repository shows, as text for a terminal. */
final class CodeText {

    /** What no repository can prove, told wherever one is shown. */
    static final List<String> DOES_NOT_PROVE = List.of(
            "Names, addresses and dates in commits are free text: without known keys nothing here is proven, only supported.",
            "A copy that was brought in under another name, little by little, cannot be told from own work.",
            "How well something was done, how long it took, and who helped beside the keyboard.",
            "What is not here: no code, or none for something, says nothing about a person.");

    private static final int MOST_PEOPLE = 12;

    private final Paint paint;
    private final Taxonomy taxonomy;

    CodeText(Paint paint, Taxonomy taxonomy) {
        this.paint = paint;
        this.taxonomy = taxonomy;
    }

    void write(Writer out, RepositoryProfile profile, Owner owner) throws IOException {
        out.write(paint.bold(Layout.oneLine(profile.name())) + "  " + profile.commits() + " commits by "
                + profile.people().size() + " people"
                + (owner.isNobody() ? "" : ", " + profile.own() + " of them looked for") + "\n\n");
        people(out, profile);
        if (owner.isNobody()) {
            out.write("\nWhose work should be shown? Name someone with --author, by address.\n");
            return;
        }
        languages(out, profile);
        years(out, profile);
        shown(out, profile);
        list(out, "To know", profile.notes());
        list(out, "What this does not prove", DOES_NOT_PROVE);
    }

    private void people(Writer out, RepositoryProfile profile) throws IOException {
        out.write(paint.cyan("Lines as Git counts them") + "\n");
        for (Figures figures : profile.people().stream().limit(MOST_PEOPLE).toList()) {
            out.write(String.format(
                    Locale.ROOT,
                    "  %9s added  %9s removed  %9s still there  %s%n",
                    figures.added(),
                    figures.removed(),
                    figures.surviving(),
                    Layout.oneLine(
                            figures.person().name() + " <" + figures.person().email() + ">")));
        }
        if (profile.people().size() > MOST_PEOPLE) {
            out.write("  … and " + (profile.people().size() - MOST_PEOPLE) + " more\n");
        }
    }

    private void languages(Writer out, RepositoryProfile profile) throws IOException {
        if (!profile.languages().isEmpty()) {
            out.write("\n" + paint.cyan("New lines of code, each counted once") + "\n  " + counts(profile.languages())
                    + "\n");
        }
        if (!profile.surviving().isEmpty()) {
            out.write("\n" + paint.cyan("Lines that are there still, as git blame tells") + "\n  "
                    + counts(profile.surviving()) + "\n");
        }
    }

    private void years(Writer out, RepositoryProfile profile) throws IOException {
        if (profile.years().isEmpty()) {
            return;
        }
        out.write("\n" + paint.cyan("By year, as the commits date themselves") + "\n");
        for (Year year : profile.years()) {
            String used = year.technologies().stream().map(this::label).collect(Collectors.joining(", "));
            wrapped(
                    out,
                    "  " + year.year() + "  ",
                    year.code() + " lines of code, " + year.tests() + " of tests"
                            + (used.isEmpty() ? "" : "; " + used));
        }
    }

    private void shown(Writer out, RepositoryProfile profile) throws IOException {
        out.write("\n" + paint.cyan("What it shows") + "\n");
        if (profile.sightings().isEmpty()) {
            out.write("  Nothing that can be told to be this person's own. That says nothing about the person.\n");
        }
        String last = "";
        for (Sighting sighting : profile.sightings()) {
            String concept = sighting.trace().concept();
            if (!concept.equals(last)) {
                out.write("  " + paint.bold(label(concept)) + "  " + manner(sighting) + "\n");
            }
            last = concept;
            out.write("      " + Layout.oneLine(sighting.trace().path()) + ":"
                    + sighting.trace().line() + "  " + sighting.commit().substring(0, 10) + "  " + sighting.date()
                    + "  (" + sighting.trace().rule() + ")\n");
            wrapped(out, "      ", "“" + Layout.oneLine(sighting.trace().text().strip()) + "”");
        }
    }

    private static String manner(Sighting sighting) {
        String authorship =
                sighting.authorship().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return sighting.strength().name().toLowerCase(Locale.ROOT) + " (authorship: " + authorship + ")";
    }

    private void list(Writer out, String title, List<String> sentences) throws IOException {
        if (!sentences.isEmpty()) {
            out.write("\n" + paint.cyan(title) + "\n");
            for (String sentence : sentences) {
                wrapped(out, "  - ", sentence);
            }
        }
    }

    private String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> label(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private String label(String concept) {
        return taxonomy.find(concept).map(Concept::label).orElse(concept);
    }

    private static void wrapped(Writer out, String start, String text) throws IOException {
        String indent = " ".repeat(start.length());
        List<String> lines = Layout.wrap(text, Layout.WIDTH - start.length(), "");
        out.write(start + lines.getFirst() + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(indent + line + "\n");
        }
    }
}
