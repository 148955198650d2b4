package dev.assay.cli;

import dev.assay.repositories.RepositoryProfile;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.redacted.SignedSummary;
import dev.assay.repositories.redacted.SigningKey;
import dev.assay.repositories.redacted.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that write a signed summary of a repository that cannot be handed over, and that check one against its repository. */
final class RedactionOptions {

    @Option(
            names = "--redact",
            paramLabel = "KEYFILE",
            description =
                    "Write a signed summary to hand over instead of the repository: no code, paths, messages, names or addresses. It"
                            + " is signed with the key in KEYFILE, which is made where it is missing; keep it to yourself.")
    private @Nullable Path keyFile;

    @Option(
            names = "--verify",
            paramLabel = "FILE",
            description = "Make the summary in FILE again from the repository and say whether it is the same.")
    private @Nullable Path summaryFile;

    boolean isAskedFor() {
        return keyFile != null || summaryFile != null;
    }

    /** What is to be written. */
    String answer(RepositoryProfile profile, Owner owner) {
        if (owner.emails().isEmpty()) {
            throw new InputException("whose work is it? Name the person by --author, with the address in the commits");
        }
        return summaryFile != null ? verified(summaryFile, profile, owner) : signed(keyFile, profile, owner);
    }

    private static String signed(@Nullable Path file, RepositoryProfile profile, Owner owner) {
        try {
            SigningKey key = SigningKey.at(java.util.Objects.requireNonNull(file));
            return key.signed(Summary.of(profile, owner, key.saltFor(profile.head())));
        } catch (IOException fault) {
            throw new InputException("cannot use the key in " + file + ": " + fault.getMessage()
                    + "; name a new file and a key is made there");
        }
    }

    private static String verified(Path file, RepositoryProfile profile, Owner owner) {
        Optional<SignedSummary> read = SignedSummary.read(new String(InputFile.bytes(file), StandardCharsets.UTF_8));
        if (read.isEmpty()) {
            throw new InputException(file + " is no summary as it was signed; ask for it again");
        }
        Summary theirs = read.get().summary();
        Summary ours = Summary.of(profile, owner, theirs.salt());
        if (!ours.equals(theirs)) {
            throw new InputException(file + " does not say what this repository shows: " + difference(theirs, ours));
        }
        return "The summary says what this repository shows: "
                + theirs.findings().size() + " findings in "
                + theirs.own() + " of " + theirs.commits() + " commits, each at its place. Signed by the key "
                + read.get().key().substring(0, 16) + ".\n";
    }

    private static String difference(Summary theirs, Summary ours) {
        if (!theirs.rules().equals(ours.rules())) {
            return "it was made by other rules than this version's; check it with the version that made it";
        }
        if (!theirs.history().equals(ours.history())) {
            return "it was made from another commit; check out the repository as it was then";
        }
        List<String> there = theirs.text().lines().toList();
        List<String> here = ours.text().lines().toList();
        return there.stream()
                .filter(line -> !here.contains(line))
                .findFirst()
                .map(line -> "it says '" + line + "'")
                .orElse("it leaves something out");
    }
}
