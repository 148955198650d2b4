package dev.assay.credentials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.proof.Token;
import dev.assay.credentials.trust.TrustList;
import dev.assay.evidence.EvidenceSource;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the credentials that a candidate hands in into evidence. Thread-safe. */
public final class CredentialSource implements EvidenceSource {

    /** As much as the largest badge that is read, and one byte more to tell that there is more. */
    private static final int MOST_BYTES = (8 << 20) + 1;

    private static final List<String> MARKS = List.of(
            "\"VerifiableCredential\"",
            "\"VerifiablePresentation\"",
            "\"EnvelopedVerifiableCredential\"",
            "//w3id.org/openbadges/v2\"");

    private final CredentialReader reader;
    private final Attestation attestation;
    private final @Nullable String challenge;
    private final @Nullable YearMonth asOf;

    /**
     * A source.
     *
     * @param taxonomy the concepts to look for
     * @param reader what checks the credentials
     * @param trustList the issuers that the reader believes
     * @param challenge the text that was given out for candidates to sign, or null
     * @param asOf the month to hold periods against, or null for what the candidate's files tell
     */
    public CredentialSource(
            Taxonomy taxonomy,
            CredentialReader reader,
            TrustList trustList,
            @Nullable String challenge,
            @Nullable YearMonth asOf) {
        this.reader = reader;
        this.attestation = new Attestation(taxonomy, trustList);
        this.challenge = challenge;
        this.asOf = asOf;
    }

    @Override
    public boolean recognises(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
        try {
            return switch (ending) {
                case "png", "svg" -> text(path).contains("openbadge");
                case "json", "jsonld", "vc" -> MARKS.stream().anyMatch(text(path)::contains);
                case "jwt", "jws" -> Token.isOne(text(path).strip());
                default -> false;
            };
        } catch (IOException fault) {
            return false;
        }
    }

    @Override
    public Exhibit read(Path path, Holder holder) {
        String name = String.valueOf(path.getFileName());
        try {
            ReadingDate date = asOf == null ? ReadingDate.fromFiles(holder.latest()) : ReadingDate.given(asOf);
            Presenter presenter = new Presenter(List.copyOf(holder.emails()), challenge, date);
            return switch (reader.read(name, bytes(path), presenter)) {
                case CredentialReading.Checked checked -> shown(checked);
                case CredentialReading.Unusable unusable -> refused(unusable);
            };
        } catch (IOException fault) {
            return new Exhibit.Refused(new Reading.Unreadable(
                    name, "0".repeat(64), Reading.Reason.CORRUPT, "it cannot be opened; check its permissions"));
        }
    }

    private Exhibit shown(CredentialReading.Checked checked) {
        CredentialRecord record = new CredentialRecord();
        checked.credentials().forEach(record::add);
        Document document = record.document(checked);
        List<Finding> findings = checked.credentials().stream()
                .flatMap(credential -> Stream.concat(Stream.of(credential), credential.inner().stream()))
                .filter(Worth::isLessThanItCouldBe)
                .map(Answers::line)
                .map(answers -> finding(checked, answers))
                .collect(Collectors.toCollection(ArrayList::new));
        checked.remark().ifPresent(remark -> findings.add(finding(checked, remark)));
        return new Exhibit.Shown(document, attestation.of(record.entries(), document), findings);
    }

    private static Finding finding(CredentialReading.Checked checked, String detail) {
        return new Finding(Finding.Kind.CREDENTIAL, 1, null, checked.name() + ": " + detail);
    }

    private static Exhibit refused(CredentialReading.Unusable unusable) {
        Reading.Reason reason = switch (unusable.reason()) {
            case TOO_LARGE -> Reading.Reason.TOO_LARGE;
            case CORRUPT, AMBIGUOUS -> Reading.Reason.CORRUPT;
            case NOT_A_CREDENTIAL -> Reading.Reason.UNSUPPORTED;
        };
        return new Exhibit.Refused(
                new Reading.Unreadable(unusable.name(), unusable.sha256(), reason, unusable.detail()));
    }

    private static String text(Path path) throws IOException {
        return new String(bytes(path), ISO_8859_1);
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
