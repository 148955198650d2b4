package dev.assay.server.application;

import dev.assay.credentials.CredentialReader;
import dev.assay.credentials.CredentialSource;
import dev.assay.credentials.StatusListFiles;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import dev.assay.credentials.trust.TrustListReading;
import dev.assay.documents.isolation.Isolation;
import dev.assay.evidence.EvidenceSource;
import dev.assay.repositories.Depth;
import dev.assay.repositories.RepositorySource;
import dev.assay.repositories.apart.ApartRepositories;
import dev.assay.repositories.people.Trust;
import dev.assay.repositories.redacted.SummarySource;
import dev.assay.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What reads things other than résumés. Whose credentials are believed and whose keys are known say the files {@code trust.json} and
 * {@code signers} in the data folder, as for the command line; without them no credential and no code demonstrates anything.
 */
@Configuration(proxyBeanMethods = false)
class Sources {

    @Bean
    @Order(1)
    EvidenceSource repositorySource(@Value("${assay.data}") Path data) throws IOException {
        Path file = data.resolve("signers");
        Trust trust =
                Files.exists(file) ? Trust.parse(Files.readString(file, StandardCharsets.UTF_8), null) : Trust.NONE;
        return new RepositorySource(new ApartRepositories(Isolation.BEST, Depth.EVIDENCE, _ -> {}), trust);
    }

    @Bean
    @Order(2)
    EvidenceSource credentialSource(@Value("${assay.data}") Path data, Taxonomy taxonomy) throws IOException {
        TrustList trusted = trustList(data.resolve("trust.json"));
        CredentialReader reader = new CredentialReader(trusted, new StatusListFiles(trusted).lists());
        return new CredentialSource(taxonomy, reader, trusted, null, null);
    }

    @Bean
    @Order(3)
    EvidenceSource summarySource() {
        return new SummarySource();
    }

    private static TrustList trustList(Path file) throws IOException {
        if (!Files.exists(file)) {
            return TrustList.EMPTY;
        }
        return switch (TrustListFile.read(file.toString(), Files.readAllBytes(file))) {
            case TrustListReading.Understood understood -> understood.list();
            case TrustListReading.Refused refused ->
                throw new IllegalStateException("the trust list cannot be used: " + refused.fault());
        };
    }
}
