package dev.assay.cli;

import dev.assay.credentials.CredentialReader;
import dev.assay.credentials.CredentialSource;
import dev.assay.credentials.StatusListFiles;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import dev.assay.credentials.trust.TrustListReading;
import dev.assay.evidence.EvidenceSource;
import dev.assay.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whose credentials are believed, and how to tell whether they still stand. */
final class CredentialOptions {

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "The trust list: the issuers whose credentials are believed; 'assay trust' edits it.")
    private @Nullable Path trust;

    @Option(
            names = "--status-lists",
            paramLabel = "FOLDER",
            description =
                    "Status lists that were fetched beforehand; without a credential's list its status is unknown.")
    private @Nullable Path statusLists;

    @Option(
            names = "--challenge",
            paramLabel = "TEXT",
            description = "The text that was given out for holders to sign in a presentation of their credentials.")
    @Nullable
    String challenge;

    /** What turns credentials among a candidate's files into evidence. */
    EvidenceSource source(Taxonomy taxonomy, @Nullable YearMonth asOf) {
        TrustList list = trustList();
        return new CredentialSource(taxonomy, reader(list), list, challenge, asOf);
    }

    /** A reader that believes the listed issuers. */
    CredentialReader reader(TrustList list) {
        StatusListFiles files = new StatusListFiles(list);
        if (statusLists != null) {
            for (Path file : ApplicantFiles.one(statusLists).files()) {
                Optional<String> fault = files.add(InputFile.bytes(file));
                fault.ifPresent(why -> {
                    throw new InputException("cannot use the status list " + file + ": " + why);
                });
            }
        }
        return new CredentialReader(list, files.lists());
    }

    /** The listed issuers; none without a list. */
    TrustList trustList() {
        return trust == null ? TrustList.EMPTY : read(trust);
    }

    /** The list in a file, which must be one. */
    static TrustList read(Path file) {
        return switch (TrustListFile.read(file.toString(), InputFile.bytes(file))) {
            case TrustListReading.Understood understood -> understood.list();
            case TrustListReading.Refused refused ->
                throw new InputException(refused.fault() + "; docs/credentials.md shows the form");
        };
    }
}
