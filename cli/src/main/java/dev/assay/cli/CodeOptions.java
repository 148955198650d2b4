package dev.assay.cli;

import dev.assay.repositories.Repositories;
import dev.assay.repositories.RepositorySource;
import dev.assay.repositories.people.Trust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whose keys are known and what challenge was set. Without them code supports, it never demonstrates. */
final class CodeOptions {

    @Option(
            names = "--signers",
            paramLabel = "FILE",
            description =
                    "Known SSH and OpenPGP keys and their addresses, in OpenSSH's form of allowed signers. Get them from the host or the"
                            + " person, never from the repository: commits that they signed demonstrate.")
    private @Nullable Path signers;

    @Option(
            names = "--code-challenge",
            paramLabel = "WORDS",
            description =
                    "What you asked the applicant to write into a signed commit, to prove control of the address.")
    private @Nullable String challenge;

    Trust trust() {
        if (signers == null) {
            if (challenge != null) {
                throw new InputException(
                        "--code-challenge needs --signers, the known keys that its answer is signed with");
            }
            return Trust.NONE;
        }
        Trust trust = Trust.parse(new String(InputFile.bytes(signers), StandardCharsets.UTF_8), challenge);
        if (trust.keys().isEmpty()) {
            throw new InputException("no keys in " + signers
                    + "; give lines such as 'ada@finch.example ssh-ed25519 AAAA…', as OpenSSH writes allowed signers");
        }
        return trust;
    }

    RepositorySource source(Repositories repositories) {
        return new RepositorySource(repositories, trust());
    }
}
