package dev.assay.repositories;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Origin;
import dev.assay.repositories.rules.Trace;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.util.ArrayList;
import java.util.List;

/** Writes what a repository shows as a record in words, one line for each sighting, and the evidence that quotes it. */
final class ProfileRecord {

    private static final int LONGEST = 160;

    private final RepositoryProfile profile;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> quotes = new ArrayList<>();

    private ProfileRecord(RepositoryProfile profile) {
        this.profile = profile;
    }

    static Exhibit.Shown of(RepositoryProfile profile) {
        return new ProfileRecord(profile).exhibit();
    }

    private Exhibit.Shown exhibit() {
        text.append("Repository ").append(profile.name()).append('\n');
        profile.sightings().forEach(this::write);
        profile.notes().forEach(note -> text.append(note).append('\n'));
        Document document = Document.of(
                profile.name(), Prints.sha256(text.toString()), text.toString(), List.of(0), null, List.of());
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            evidence.add(evidence(document, profile.sightings().get(i), quotes.get(i)));
        }
        List<Finding> findings = profile.notes().stream()
                .map(note -> new Finding(Finding.Kind.ABOUT_REPOSITORY, 1, null, profile.name() + ": " + note))
                .toList();
        return new Exhibit.Shown(document, evidence, findings);
    }

    private void write(Sighting sighting) {
        Trace trace = sighting.trace();
        String quote = quote(trace.text());
        quotes.add(new int[] {text.length(), text.length() + quote.length()});
        text.append(quote)
                .append("   ")
                .append(trace.path().replace('\n', ' '))
                .append(':')
                .append(trace.line())
                .append(", commit ")
                .append(sighting.commit(), 0, 10)
                .append(" of ")
                .append(sighting.date())
                .append('\n');
    }

    /** The line on one line of the record and no longer than a reader needs; a line of blanks cannot be quoted. */
    private static String quote(String line) {
        String plain = line.strip().replace('\n', ' ').replace('\r', ' ');
        String quote = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        return quote.isEmpty() ? "(blank)" : quote;
    }

    private static Evidence evidence(Document document, Sighting sighting, int[] quote) {
        Trace trace = sighting.trace();
        Origin origin = new Origin.Code(
                sighting.commit(),
                trace.path(),
                trace.line(),
                sighting.lastLine(),
                sighting.date(),
                trace.rule(),
                sighting.authorship());
        // Months are left out on purpose: the dates of commits are free text.
        return new Evidence(
                new Fact.Skill(trace.concept(), null),
                sighting.strength(),
                document.name(),
                document.span(quote[0], quote[1]),
                document.text().substring(quote[0], quote[1]),
                origin);
    }
}
