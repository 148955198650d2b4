package dev.assay.repositories.redacted;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.EvidenceSource;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.repositories.Prints;
import dev.assay.repositories.RepositoryReader;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading.Reason;
import dev.assay.text.Reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads signed summaries of repositories that are not handed in. What they show is supported at most. */
public final class SummarySource implements EvidenceSource {

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path) && SignedSummary.isMeant(start(path, Summary.TITLE.length() + 1));
    }

    @Override
    public Exhibit read(Path path, Holder holder) {
        String name = RepositoryReader.nameOf(path);
        String text = start(path, SignedSummary.MOST_BYTES + 1);
        Optional<SignedSummary> signed =
                text.length() > SignedSummary.MOST_BYTES ? Optional.empty() : SignedSummary.read(text);
        return signed.<Exhibit>map(each -> shown(name, each, holder))
                .orElseGet(() -> new Exhibit.Refused(new Unreadable(
                        name,
                        Prints.sha256(path),
                        Reason.CORRUPT,
                        "it is not as it was signed; ask for the file that 'assay code --redact' wrote, unchanged")));
    }

    private static Exhibit shown(String name, SignedSummary signed, Holder holder) {
        Summary summary = signed.summary();
        boolean theirs = holder.emails().stream()
                .anyMatch(email -> summary.owners().contains(Summary.digest(summary.salt(), email)));
        StringBuilder text = new StringBuilder("Summary of a repository that is not here: " + summary.own() + " of "
                + summary.commits() + " commits\n");
        List<int[]> quotes = new ArrayList<>();
        for (Summary.Item item : summary.findings()) {
            int start = text.length();
            text.append(item.concept())
                    .append(", ")
                    .append(item.rule())
                    .append(", ")
                    .append(item.year());
            quotes.add(new int[] {start, text.length()});
            text.append('\n');
        }
        Document document =
                Document.of(name, Prints.sha256(text.toString()), text.toString(), List.of(0), null, List.of());
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            evidence.add(evidence(document, summary.findings().get(i), quotes.get(i), theirs));
        }
        return new Exhibit.Shown(document, evidence, List.of(finding(name, signed, theirs)));
    }

    private static Evidence evidence(Document document, Summary.Item item, int[] quote, boolean theirs) {
        return new Evidence(
                new Fact.Skill(item.concept(), null),
                theirs ? item.most() : Strength.CLAIMED,
                document.name(),
                document.span(quote[0], quote[1]),
                document.text().substring(quote[0], quote[1]),
                new Origin.Summary(item.rule(), item.year(), signedFor(theirs)));
    }

    private static String signedFor(boolean theirs) {
        return theirs ? "the applicant's address" : "no address of the applicant's";
    }

    private static Finding finding(String name, SignedSummary signed, boolean theirs) {
        return new Finding(
                Finding.Kind.ABOUT_REPOSITORY,
                1,
                null,
                name + ": a summary that its maker signed with a key of their own ("
                        + signed.key().substring(0, 16)
                        + "), for " + signedFor(theirs) + ". The code is not here, so it supports at most; who has the"
                        + " repository can check it by 'assay code REPO --verify FILE'.");
    }

    private static String start(Path path, int bytes) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(bytes), UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
