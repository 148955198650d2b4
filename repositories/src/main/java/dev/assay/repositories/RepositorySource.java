package dev.assay.repositories;

import dev.assay.evidence.EvidenceSource;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.repositories.open.RepositoryOpener;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import java.nio.file.Path;
import java.util.List;

/** Reads the repositories that candidates hand in: bundles, folders whose name ends in {@code .git}, folders with a {@code .git}. */
public final class RepositorySource implements EvidenceSource {

    private final Repositories reader;
    private final Trust trust;

    public RepositorySource(Repositories reader, Trust trust) {
        this.reader = reader;
        this.trust = trust;
    }

    @Override
    public boolean recognises(Path path) {
        return RepositoryOpener.recognises(path);
    }

    @Override
    public Exhibit read(Path path, Holder holder) {
        return switch (reader.read(path, Owner.of(holder.emails(), List.of()), trust)) {
            case RepositoryReading.Read(RepositoryProfile profile) -> ProfileRecord.of(profile);
            case RepositoryReading.Refused(var unreadable) -> new Exhibit.Refused(unreadable);
        };
    }
}
